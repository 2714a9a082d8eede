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
            PublicHolidays.NameOf(date),
            new ComparedChannel(before.IntervalsOf(date, Channel.OnSite), after.IntervalsOf(date, Channel.OnSite)),
            new ComparedChannel(before.IntervalsOf(date, Channel.Phone), after.IntervalsOf(date, Channel.Phone))))];
}

/// <summary>How far a change reaches, told from its comparison over a year or more.</summary>
/// <param name="Coming">The dates shown one by one: the fourteen to come.</param>
/// <param name="Later">Dates after these that change.</param>
/// <param name="Until">The last date compared.</param>
public sealed record ComparedReach(IReadOnlyList<ComparedDay> Coming, IReadOnlyList<ComparedDay> Later, DateOnly Until)
{
    /// <summary>How many dates change in all.</summary>
    public int Changed => Coming.Count(day => day.HasChanged) + Later.Count;

    /// <summary>The last date that changes, null when none does.</summary>
    public DateOnly? LastChanged => Later.Count > 0 ? Later[^1].Date : Coming.LastOrDefault(day => day.HasChanged)?.Date;
}

/// <summary>One date before and after.</summary>
/// <param name="Holiday">French name of the public holiday, null on any other date.</param>
/// <param name="OnSite">Intervals on site that start on the date.</param>
/// <param name="Phone">Telephone intervals that start on the date.</param>
public sealed record ComparedDay(DateOnly Date, string? Holiday, ComparedChannel OnSite, ComparedChannel Phone)
{
    /// <summary>Whether the publication changes this date.</summary>
    public bool HasChanged => OnSite.HasChanged || Phone.HasChanged;
}

/// <summary>One channel of a date before and after.</summary>
/// <param name="Before">Intervals as published.</param>
/// <param name="After">Intervals as drafted.</param>
public sealed record ComparedChannel(IReadOnlyList<OpeningInterval> Before, IReadOnlyList<OpeningInterval> After)
{
    /// <summary>Whether the hours differ; a mere change of rule or of reason is none.</summary>
    public bool HasChanged => !Hours(Before).SequenceEqual(Hours(After));

    private static IEnumerable<(int Opens, int Closes)> Hours(IReadOnlyList<OpeningInterval> intervals)
        => intervals.Select(interval => (interval.Opens, interval.Closes));
}
