namespace AngersHabitat.Domain.Chores;

/// <summary>How a chore stands.</summary>
public enum ChoreState
{
    /// <summary>It has never run.</summary>
    New,

    /// <summary>A node works on it.</summary>
    Running,

    /// <summary>Its last run succeeded.</summary>
    Good,

    /// <summary>Its last run failed; it is tried again.</summary>
    Failing,

    /// <summary>It has not succeeded for <see cref="ChoreRun.IntervalsAllowed"/> of its intervals: somebody has to look.</summary>
    Late,
}
