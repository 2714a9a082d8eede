namespace AngersHabitat.Domain.Chores;

/// <summary>Why a run failed, in kinds that tell nothing of the data; the technical log has the rest.</summary>
public enum ChoreFailure
{
    /// <summary>The store did not answer or refused a row.</summary>
    Store,

    /// <summary>A file could not be read or written.</summary>
    File,

    /// <summary>Another service did not answer.</summary>
    Network,

    /// <summary>A rule or a validator refused what the chore asked for.</summary>
    Refused,

    /// <summary>Anything else: a fault of the portal.</summary>
    Unexpected,
}
