namespace AngersHabitat.Domain.Reception;

/// <summary>What an editor is told before publishing.</summary>
[WithoutWords]
public enum ConflictKind
{
    /// <summary>Ranges of weekly hours share minutes, or two weekly hours cover the same dates and neither plainly interrupts the other.</summary>
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

    /// <summary>From a date on no weekly hours open the place any more, for ever. Refused: a place that shuts for long says so by a closing with its reason.</summary>
    NoHoursAfter,

    /// <summary>Two limits of the number of people at one moment, with different numbers. Refused.</summary>
    LimitsContradict,

    /// <summary>The same limit twice at one moment.</summary>
    LimitTwice,

    /// <summary>A limit of the place and one of its type at one moment: the smaller holds.</summary>
    LimitOverType,

    /// <summary>A sentence for the public denies a measure in force at the same moment, for instance « sans rendez-vous ».</summary>
    SentenceContradicts,
}
