namespace AngersHabitat.Domain.Reception;

/// <summary>The effect of a publication, date by date and channel by channel.</summary>
public static class ScheduleComparison
{
    /// <summary>Dates shown to the editor.</summary>
    public const int Days = 14;

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
