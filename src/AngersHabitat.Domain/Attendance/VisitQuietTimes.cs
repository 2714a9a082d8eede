namespace AngersHabitat.Domain.Attendance;

/// <summary>
/// When a place is usually calm, from past weeks. An hour of a weekday is calm when its visits for each hour of opening
/// are at most <see cref="CalmShare"/> of the week's average; it is judged from <see cref="FewestDates"/> dates on.
/// </summary>
public static class VisitQuietTimes
{
    /// <summary>Share of the average of the week below which an hour is calm.</summary>
    public const double CalmShare = 0.6;

    /// <summary>Dates of the same weekday without which nothing is said.</summary>
    public const int FewestDates = 3;

    /// <summary>An hour open for fewer minutes in all its dates together, for each date, is left out.</summary>
    public const int FewestMinutes = 15;

    /// <summary>The longest calm run of each weekday, Monday first; weekdays without one, or calm all day, are absent.</summary>
    /// <param name="history">Open hours of past weeks, those without a visit included.</param>
    public static IReadOnlyList<VisitQuietTime> Of(IReadOnlyCollection<VisitHour> history)
    {
        var open = history.Where(hour => hour.OpenMinutes > 0).ToList();
        var average = Rate(open);
        if (average <= 0)
            return [];
        return open.GroupBy(hour => hour.Date.DayOfWeek)
            .OrderBy(day => ((int)day.Key + 6) % 7)
            .Select(day => Longest(day.Key, Judged(day), average * CalmShare))
            .OfType<VisitQuietTime>()
            .ToList();
    }

    private static double Rate(IReadOnlyCollection<VisitHour> hours)
        => hours.Count == 0 ? 0 : 60.0 * hours.Sum(hour => hour.Visits) / hours.Sum(hour => hour.OpenMinutes);

    private static List<(int Hour, double Rate)> Judged(IEnumerable<VisitHour> day) => day
        .GroupBy(hour => hour.Hour)
        .Where(hour => hour.Count() >= FewestDates && hour.Sum(date => date.OpenMinutes) >= FewestMinutes * hour.Count())
        .OrderBy(hour => hour.Key)
        .Select(hour => (hour.Key, Rate(hour.ToList())))
        .ToList();

    private static VisitQuietTime? Longest(DayOfWeek day, List<(int Hour, double Rate)> hours, double most)
    {
        var runs = new List<(int From, int To)>();
        foreach (var (hour, _) in hours.Where(hour => hour.Rate <= most))
        {
            if (runs.Count > 0 && runs[^1].To == hour)
                runs[^1] = (runs[^1].From, hour + 1);
            else
                runs.Add((hour, hour + 1));
        }
        if (runs.Count == 0)
            return null;
        var (from, to) = runs.OrderBy(run => run.To - run.From).ThenBy(run => run.From).Last();
        var (first, last) = (from == hours[0].Hour, to == hours[^1].Hour + 1);
        return first && last ? null : new VisitQuietTime(day, from, to, first, last);
    }
}
