namespace AngersHabitat.Domain.Interventions;

/// <summary>
/// Life of a visit: <c>Requested → Scheduled → Confirmed → InProgress → Done | FollowUp</c>; aside <c>Absent</c> and <c>Postponed</c>, from which it is
/// scheduled again, and the ends <c>Refused</c> and <c>Cancelled</c>.
/// </summary>
public enum InterventionState
{
    /// <summary>Asked for; nobody and no slot yet.</summary>
    Requested,

    /// <summary>A slot and who goes.</summary>
    Scheduled,

    /// <summary>The call of the day before was made, and nothing stands against the visit.</summary>
    Confirmed,

    /// <summary>Somebody is at it.</summary>
    InProgress,

    /// <summary>The work is done.</summary>
    Done,

    /// <summary>The visit took place, the work goes on: the next visit is open and linked.</summary>
    FollowUp,

    /// <summary>Nobody opened; a new slot is needed.</summary>
    Absent,

    /// <summary>Put off, with its reason; a new slot is needed.</summary>
    Postponed,

    /// <summary>The tenant does not want it.</summary>
    Refused,

    /// <summary>No longer needed, or asked for by mistake.</summary>
    Cancelled,
}
