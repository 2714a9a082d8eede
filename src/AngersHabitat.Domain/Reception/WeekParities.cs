using System.Globalization;

namespace AngersHabitat.Domain.Reception;

/// <summary>The parity of dates.</summary>
public static class WeekParities
{
    /// <summary>Parity of the ISO week that a date lies in.</summary>
    public static WeekParity Of(DateOnly date)
        => ISOWeek.GetWeekOfYear(date.ToDateTime(TimeOnly.MinValue)) % 2 == 0 ? WeekParity.Even : WeekParity.Odd;

    /// <summary>The Mondays after a week 53 in a span of dates: there two odd weeks follow each other.</summary>
    public static IEnumerable<DateOnly> Breaks(DateOnly first, DateOnly last)
        => Enumerable.Range(first.Year - 1, last.Year - first.Year + 2)
            .Where(year => ISOWeek.GetWeeksInYear(year) == 53)
            .Select(year => DateOnly.FromDateTime(ISOWeek.ToDateTime(year + 1, 1, DayOfWeek.Monday)))
            .Where(monday => monday >= first && monday <= last);
}
