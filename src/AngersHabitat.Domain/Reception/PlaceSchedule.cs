namespace AngersHabitat.Domain.Reception;

/// <summary>Everything that decides when one place is open, as an immutable snapshot.</summary>
public sealed record PlaceSchedule
{
    /// <summary>Rules of the place.</summary>
    public required PlaceRules Own { get; init; }

    /// <summary>Rules of its whole type: only crisis schedules and measures count.</summary>
    public PlaceRules OfType { get; init; } = PlaceRules.Empty;

    /// <summary>Emergency closures, lifted ones included.</summary>
    public IReadOnlyList<EmergencyPeriod> Emergencies { get; init; } = [];

    /// <summary>The public holidays that hold where the landlord is.</summary>
    public required HolidayCalendar Holidays { get; init; }

    /// <summary>First date on which the place receives nobody any more; null: no end is planned.</summary>
    public DateOnly? RetiredFrom { get; init; }

    /// <summary>When staff last confirmed the place's data; null: never.</summary>
    public DateOnly? VerifiedOn { get; init; }
}
