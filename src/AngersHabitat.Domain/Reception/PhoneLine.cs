namespace AngersHabitat.Domain.Reception;

/// <summary>
/// When the telephone of a place is answered: in its telephone hours; where it has none in the coming two weeks, while it receives on site.
/// </summary>
/// <param name="Answers">Whether somebody answers at the instant.</param>
/// <param name="Next">When somebody answers again; null when it answers now, or not within two weeks.</param>
public sealed record PhoneLine(bool Answers, DateTimeOffset? Next)
{
    private const int DaysAhead = 14;

    /// <summary>A place without a telephone.</summary>
    public static PhoneLine None { get; } = new(false, null);

    /// <param name="calendar">Hours of the place.</param>
    /// <param name="at">The instant asked about.</param>
    public static PhoneLine Of(OpeningCalendar calendar, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var today = Paris.DateOf(at);
        var (first, last) = (today.AddDays(-1), today.AddDays(DaysAhead));
        var hours = calendar.IntervalsOf(first, last);
        var channel = hours.Any(interval => interval.Channel == Channel.Phone) ? Channel.Phone : Channel.OnSite;
        var mine = hours.Where(interval => interval.Channel == channel && interval.ClosesAt > at).OrderBy(interval => interval.OpensAt).ToList();
        return mine.Exists(interval => interval.OpensAt <= at) ? new PhoneLine(true, null) : new PhoneLine(false, mine.Count > 0 ? mine[0].OpensAt : null);
    }
}
