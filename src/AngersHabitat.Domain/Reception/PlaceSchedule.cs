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

    /// <summary>When staff last confirmed the place's data; null: never.</summary>
    public DateOnly? VerifiedOn { get; init; }
}

/// <summary>When an emergency closure is in force, half-open.</summary>
/// <param name="From">First instant.</param>
/// <param name="To">Instant at which it was lifted; null while in force.</param>
/// <param name="Reason">Why, in the words shown to the public.</param>
public sealed record EmergencyPeriod(DateTimeOffset From, DateTimeOffset? To, string Reason)
{
    /// <summary>Whether the closure is in force at an instant.</summary>
    public bool Covers(DateTimeOffset instant) => instant >= From && (To is null || instant < To);

    /// <summary>From the stored closure.</summary>
    public static EmergencyPeriod Of(EmergencyClosure closure)
        => new(
            new DateTimeOffset(closure.ClosedAt, TimeSpan.Zero),
            closure.LiftedAt is { } lifted ? new DateTimeOffset(lifted, TimeSpan.Zero) : null,
            closure.Reason);
}
