namespace AngersHabitat.Domain.Reception;

/// <summary>The days on which something comes back: each Tuesday, the first Tuesday of the month, the last Friday of the month.</summary>
/// <param name="Day">Day of the week.</param>
/// <param name="Nth">1 to 4: which of the month; <see cref="Last"/>: the last of the month; null: each week.</param>
public sealed record DayPattern(DayOfWeek Day, int? Nth = null)
{
    /// <summary>The last of the month, be it the fourth or the fifth.</summary>
    public const int Last = -1;

    /// <summary>Whether a date is one of the days.</summary>
    public bool Matches(DateOnly date) => date.DayOfWeek == Day && Nth switch
    {
        null => true,
        Last => date.AddDays(7).Month != date.Month,
        _ => ((date.Day - 1) / 7) + 1 == Nth,
    };
}
