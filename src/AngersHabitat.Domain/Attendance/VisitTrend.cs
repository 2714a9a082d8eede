namespace AngersHabitat.Domain.Attendance;

/// <summary>Visits of a day or a period against earlier ones. A date without visits was closed and takes no part.</summary>
public static class VisitTrend
{
    /// <summary>Weeks looked back for the same weekday.</summary>
    public const int Weeks = 4;

    /// <summary>
    /// The median of the visits on the same weekday of the four weeks before; null when none of them has visits. The
    /// median, so that one odd day does not move the measure.
    /// </summary>
    public static double? SameWeekdayBefore(DateOnly date, IReadOnlyDictionary<DateOnly, int> visits)
    {
        var before = Enumerable.Range(1, Weeks)
            .Select(week => visits.GetValueOrDefault(date.AddDays(-7 * week)))
            .Where(count => count > 0).Order().ToList();
        if (before.Count == 0)
            return null;
        var middle = before.Count / 2;
        return before.Count % 2 == 1 ? before[middle] : (before[middle - 1] + before[middle]) / 2.0;
    }

    /// <summary>Relative change from one value to another (0.25: a quarter more); null when there is nothing to compare with.</summary>
    public static double? Change(double? before, double now) => before is > 0 ? (now - before.Value) / before.Value : null;

    /// <summary>Mean visits of the dates with visits in <c>[from, to)</c>; null when there are none.</summary>
    public static double? MeanByOpenDay(IReadOnlyDictionary<DateOnly, int> visits, DateOnly from, DateOnly to)
    {
        var open = visits.Where(day => day.Key >= from && day.Key < to && day.Value > 0).Select(day => day.Value).ToList();
        return open.Count == 0 ? null : open.Average();
    }
}
