using System.Globalization;

namespace AngersHabitat.Domain.Reception;

/// <summary>Opening of one local date, cut at midnight: disjoint stretches of minutes in order.</summary>
internal sealed class DayHours : IEquatable<DayHours>
{
    private readonly string _text;

    private DayHours(string text) => _text = text;

    public static DayHours Closed { get; } = new("");

    public bool IsClosed => _text.Length == 0;

    public static DayHours Of(IEnumerable<(int Opens, int Closes)> stretches)
    {
        var inside = stretches
            .Select(stretch => (Opens: Math.Max(stretch.Opens, 0), Closes: Math.Min(stretch.Closes, TimeRange.DayMinutes)))
            .Where(stretch => stretch.Opens < stretch.Closes);
        return new DayHours(string.Join(',', DayPieces.Merge(inside)
            .Select(stretch => $"{TimeRange.Clock(stretch.Opens)}-{TimeRange.Clock(stretch.Closes)}")));
    }

    public bool Equals(DayHours? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as DayHours);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    public override string ToString() => IsClosed ? "off" : _text;
}

/// <summary>
/// Dates, both included, with one regular week of even and one of odd number, Monday first; mostly they are the same. Only a week that
/// passes midnight is touched by the holidays' edges.
/// </summary>
internal sealed record OsmPeriod(DateOnly First, DateOnly Last, IReadOnlyList<DayHours> Even, IReadOnlyList<DayHours> Odd, bool PassesMidnight)
{
    public bool HasSameWeek(OsmPeriod other)
        => PassesMidnight == other.PassesMidnight && Even.SequenceEqual(other.Even) && Odd.SequenceEqual(other.Odd);

    public DayHours On(DateOnly date)
        => (WeekParities.Of(date) == WeekParity.Even ? Even : Odd)[Week.IndexOf(date.DayOfWeek)];
}

/// <summary>The words of the <c>opening_hours</c> syntax.</summary>
internal static class OsmText
{
    /// <summary>One line for each group of days with the same hours; with dates unless one week holds throughout.</summary>
    public static List<string> Regular(IReadOnlyList<OsmPeriod> periods)
        => [.. periods.SelectMany(period => Weeks(period)
            .Select(group => periods.Count == 1 ? group : $"{Dates(period.First, period.Last)} {group}"))];

    /// <summary>
    /// One line for each run of neighbouring dates with the same hours. A run may bridge dates that agree with the regular
    /// week anyway (the weekends of a long closure), but begins on a date that differs and ends on one, or on the last date of all.
    /// </summary>
    public static IEnumerable<string> Dated(SortedSet<DateOnly> differing, Func<DateOnly, DayHours> hoursOf, DateOnly end)
    {
        DateOnly? written = null;
        foreach (var first in differing)
        {
            if (first <= written)
                continue;
            var hours = hoursOf(first);
            var last = first;
            for (var date = first.AddDays(1); date <= end && hoursOf(date).Equals(hours); date = date.AddDays(1))
                last = differing.Contains(date) || date == end ? date : last;
            written = last;
            yield return $"{Dates(first, last)} {hours}";
        }
    }

    /// <summary>The days that all weeks have in common, then those of even and of odd weeks.</summary>
    private static IEnumerable<string> Weeks(OsmPeriod period)
    {
        bool IsCommon(int day) => period.Even[day].Equals(period.Odd[day]);
        return DayGroups(period.Even, IsCommon)
            .Concat(DayGroups(period.Even, day => !IsCommon(day)).Select(group => "week 2-52/2 " + group))
            .Concat(DayGroups(period.Odd, day => !IsCommon(day)).Select(group => "week 1-53/2 " + group));
    }

    private static IEnumerable<string> DayGroups(IReadOnlyList<DayHours> week, Func<int, bool> which)
        => week.Select((hours, index) => (hours, index))
            .Where(day => !day.hours.IsClosed && which(day.index))
            .GroupBy(day => day.hours)
            .Select(group => $"{Days([.. group.Select(day => day.index)])} {group.Key}");

    /// <summary>« Mo-Fr », « Mo,We » or « Mo-We,Fr »: three days or more in a row make a range.</summary>
    private static string Days(IReadOnlyList<int> indexes)
    {
        var runs = new List<string>();
        for (var at = 0; at < indexes.Count;)
        {
            var length = 1;
            while (at + length < indexes.Count && indexes[at + length] == indexes[at] + length)
                length++;
            var names = Week.DayNames.Skip(indexes[at]).Take(length).ToList();
            runs.Add(length > 2 ? $"{names[0]}-{names[^1]}" : string.Join(',', names));
            at += length;
        }
        return string.Join(',', runs);
    }

    private static string Dates(DateOnly first, DateOnly last)
        => first == last ? Date(first) : $"{Date(first)}-{Date(last)}";

    private static string Date(DateOnly date) => date.ToString("yyyy MMM dd", CultureInfo.InvariantCulture);
}
