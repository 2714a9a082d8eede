namespace AngersHabitat.Domain.Reception;

/// <summary>
/// Weekly hours (horaires habituels) of one channel, in each week or in every second one. Where several cover a date, the one that
/// began last holds; when it ends, the one that it interrupted holds again.
/// </summary>
public sealed record WeeklyHours : DatedRule
{
    /// <summary>Channel concerned; the other is left alone.</summary>
    public required Channel Channel { get; init; }

    /// <summary>Ranges of each day of the week.</summary>
    public required Week Week { get; init; }

    /// <summary>Only even or only odd weeks; null: each week.</summary>
    public WeekParity? Weeks { get; init; }

    /// <inheritdoc />
    public override bool AppliesOn(DateOnly date) => AppliesTo(date, WeekParities.Of(date));

    /// <summary>Whether the rule is in force on a date in weeks of a parity.</summary>
    internal bool AppliesTo(DateOnly date, WeekParity parity) => Covers(date) && (Weeks is null || Weeks == parity);
}
