namespace AngersHabitat.Domain.Reception;

/// <summary>What an editor is told before publishing.</summary>
[WithoutWords]
public enum ConflictKind
{
    /// <summary>Ranges of weekly hours share minutes on the same channel, day and dates, or a range runs into the next day's.</summary>
    Overlap,

    /// <summary>The end is not after the start. Refused.</summary>
    EndBeforeStart,

    /// <summary>Telephone hours at a place without a telephone number.</summary>
    TelephoneWithoutNumber,

    /// <summary>An exception on a public holiday, which it overrides.</summary>
    ExceptionOnHoliday,

    /// <summary>Two exceptions share a date and a channel: the later start wins.</summary>
    ExceptionsOverlap,

    /// <summary>Two crisis schedules of the same scope share a date and a channel: the later start wins.</summary>
    CrisesOverlap,

    /// <summary>A crisis schedule of the place and one of its type share a date and a channel: the place's wins.</summary>
    CrisisOverType,

    /// <summary>A pause outside the opening hours, which changes nothing.</summary>
    PauseOutsideHours,

    /// <summary>No channel is named, so the rule changes nothing. Refused.</summary>
    NoChannel,

    /// <summary>No reason for the public. Refused.</summary>
    ReasonMissing,

    /// <summary>A measure without a label. Refused.</summary>
    LabelMissing,

    /// <summary>An occupancy limit without a number of at least 1, or a number on another kind. Refused.</summary>
    LimitInvalid,

    /// <summary>Hours on site at the call centre, which has telephone hours only. Refused.</summary>
    OnSiteAtCallCentre,

    /// <summary>Weekly hours, an exception or a pause for a whole type, which has only crisis schedules and measures. Refused.</summary>
    NotForWholeType,
}

/// <summary>One conflict, named.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Rules">The rules concerned.</param>
/// <param name="Channel">Channel concerned, null when both or none.</param>
/// <param name="Date">First date concerned, null when it is not a matter of dates.</param>
public sealed record ScheduleConflict(ConflictKind Kind, IReadOnlyList<DatedRule> Rules, Channel? Channel = null, DateOnly? Date = null)
{
    /// <summary>Whether publishing is refused; the other conflicts are warnings.</summary>
    public bool Blocks => Kind is ConflictKind.EndBeforeStart or ConflictKind.NoChannel or ConflictKind.ReasonMissing
        or ConflictKind.LabelMissing or ConflictKind.LimitInvalid or ConflictKind.OnSiteAtCallCentre or ConflictKind.NotForWholeType;
}
