namespace AngersHabitat.Application.Interventions;

/// <summary>What is done at a visit.</summary>
[WithoutWords]
public enum VisitActKind
{
    /// <summary>A point of the protocol is answered.</summary>
    Answer,

    /// <summary>The visit begins under protocol.</summary>
    Start,

    /// <summary>A vital emergency begins at once, with its reason.</summary>
    StartAnyway,

    /// <summary>The work is done.</summary>
    Done,

    /// <summary>The work goes on in another visit.</summary>
    FollowUp,

    /// <summary>Nobody opened.</summary>
    Absent,
}
