namespace AngersHabitat.Application.Common;

/// <summary>What happens that tenants should be told of.</summary>
[WithoutWords]
public enum NoticeOccasionKind
{
    /// <summary>A place is closed at once.</summary>
    Closure,

    /// <summary>Other hours in a crisis.</summary>
    CrisisSchedule,

    /// <summary>Works of an operation stand still.</summary>
    WorksSuspended,

    /// <summary>Somebody comes for a lift.</summary>
    LiftVisit,
}
