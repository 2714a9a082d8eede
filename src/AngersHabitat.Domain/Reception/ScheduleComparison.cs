namespace AngersHabitat.Domain.Reception;

/// <summary>The effect of a publication, date by date and channel by channel.</summary>
public static class ScheduleComparison
{
    /// <summary>Dates shown to the editor.</summary>
    public const int Days = 14;

    /// <summary>Farthest that a preview looks, in days: two years.</summary>
    public const int FarthestDays = 2 * OpeningCalendar.HorizonDays;

    /// <summary>
    /// Compares two calendars as far as changes of rules reach: to the last end or beginning of a changed rule and a fortnight beyond, a year at
    /// least, two at most.
    /// </summary>
    public static ComparedReach Reach(OpeningCalendar before, OpeningCalendar after, IEnumerable<RuleChange> changes, DateOnly from)
    {
        var edge = changes.SelectMany(change => new[] { change.Before, change.After }).OfType<DatedRule>()
            .SelectMany(rule => new[] { rule.From, rule.To ?? rule.From }).Append(from).Max();
        var count = Math.Clamp(edge.DayNumber - from.DayNumber + Days, OpeningCalendar.HorizonDays, FarthestDays);
        var all = Of(before, after, from, count);
        return new ComparedReach([.. all.Take(Days)], [.. all.Skip(Days).Where(day => day.HasChanged)], all[^1].Date);
    }

    /// <summary>Compares two calendars over some dates, both channels of each.</summary>
    /// <param name="before">Calendar as published.</param>
    /// <param name="after">Calendar as drafted.</param>
    /// <param name="from">First date.</param>
    /// <param name="days">Number of dates, 14 unless told.</param>
    public static IReadOnlyList<ComparedDay> Of(OpeningCalendar before, OpeningCalendar after, DateOnly from, int days = Days)
        => [.. Enumerable.Range(0, days).Select(offset => from.AddDays(offset)).Select(date => new ComparedDay(
            date,
            after.Holidays.NameOf(date),
            new ComparedChannel(before.IntervalsOf(date, Channel.OnSite), after.IntervalsOf(date, Channel.OnSite)),
            new ComparedChannel(before.IntervalsOf(date, Channel.Phone), after.IntervalsOf(date, Channel.Phone))))];
}
