namespace AngersHabitat.Domain.Reception;

/// <summary>Opening hours that come back each week, or every second week, from a date on.</summary>
public sealed record HoursSeries
{
    public required Channel Channel { get; init; }

    /// <summary>When the rule began that they follow: with channel, times and parity it names the series for ever.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>First date with such hours.</summary>
    public required DateOnly First { get; init; }

    /// <summary>Last date on which they may come back; null: no end.</summary>
    public required DateOnly? Last { get; init; }

    /// <summary>Every second week; null: each week.</summary>
    public required WeekParity? Weeks { get; init; }

    /// <summary>The days of the week.</summary>
    public required IReadOnlyList<DayOfWeek> Days { get; init; }

    /// <summary>Opening, minutes from midnight.</summary>
    public required int Opens { get; init; }

    /// <summary>Closing, minutes from the same midnight.</summary>
    public required int Closes { get; init; }

    /// <summary>Public reason of the rule.</summary>
    public string? Reason { get; init; }

    /// <summary>Dates on which they do not come back.</summary>
    public IReadOnlyList<DateOnly> Except { get; init; } = [];

    /// <summary>Whether the rhythm falls on a date, its exceptions apart.</summary>
    public bool FallsOn(DateOnly date)
        => date >= First && (Last is null || date <= Last) && Days.Contains(date.DayOfWeek) && (Weeks is null || WeekParities.Of(date) == Weeks);
}
