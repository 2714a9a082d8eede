namespace AngersHabitat.Domain.Reception;

/// <summary>When an emergency closure is in force, half-open.</summary>
/// <param name="From">First instant.</param>
/// <param name="To">Instant at which it was lifted; null while in force.</param>
/// <param name="Reason">Why, in the words shown to the public.</param>
/// <param name="ReopensAt">Foreseen reopening; null: until further notice.</param>
public sealed record EmergencyPeriod(DateTimeOffset From, DateTimeOffset? To, string Reason, DateTimeOffset? ReopensAt = null)
{
    /// <summary>When it ends as far as is known: lifted, or foreseen; null: nobody knows.</summary>
    public DateTimeOffset? End => To ?? ReopensAt;

    /// <summary>Whether the closure is in force at an instant.</summary>
    public bool Covers(DateTimeOffset instant) => instant >= From && (End is null || instant < End);

    /// <summary>Whether the foreseen reopening has passed and nobody has lifted the closure.</summary>
    public bool AwaitsReopening(DateTimeOffset instant) => To is null && ReopensAt <= instant;

    /// <summary>Whether it closes some part of a date in France.</summary>
    public bool Touches(DateOnly date) => From < Paris.StartOf(date.AddDays(1)) && (End is null || End > Paris.StartOf(date)) && (End is null || End > From);

    /// <summary>From the stored closure.</summary>
    public static EmergencyPeriod Of(EmergencyClosure closure)
        => new(
            new DateTimeOffset(closure.ClosedAt, TimeSpan.Zero),
            Instant(closure.LiftedAt),
            closure.Reason,
            Instant(closure.ReopensAt));

    private static DateTimeOffset? Instant(DateTime? utc) => utc is { } known ? new DateTimeOffset(known, TimeSpan.Zero) : null;
}
