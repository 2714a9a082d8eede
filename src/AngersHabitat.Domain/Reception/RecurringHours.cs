namespace AngersHabitat.Domain.Reception;

/// <summary>
/// The published hours of one channel as few series with their exceptions, and single intervals where a date is unlike its week:
/// what calendars understand. Exact from the first to the last date asked about.
/// </summary>
public sealed class RecurringHours
{
    private readonly OpeningCalendar _calendar;
    private readonly Channel _channel;
    private readonly DateOnly _from;
    private readonly DateOnly _to;

    private RecurringHours(OpeningCalendar calendar, Channel channel, DateOnly from, DateOnly to)
        => (_calendar, _channel, _from, _to) = (calendar, channel, from, to);

    /// <summary>The series and the single intervals of a span of dates, both included.</summary>
    public static (IReadOnlyList<HoursSeries> Series, IReadOnlyList<OpeningInterval> Singles) Of(OpeningCalendar calendar, Channel channel, DateOnly from, DateOnly to)
        => new RecurringHours(calendar.Published(), channel, from, to).Write();

    private (IReadOnlyList<HoursSeries> Series, IReadOnlyList<OpeningInterval> Singles) Write()
    {
        var series = Spans().SelectMany(SeriesOf).Select(rhythm => (Rhythm: rhythm, Except: new List<DateOnly>())).ToList();
        var singles = new List<OpeningInterval>();
        for (var date = _from; date <= _to; date = date.AddDays(1))
        {
            var actual = _calendar.IntervalsOf(date, _channel);
            var regular = series.Where(row => row.Rhythm.FallsOn(date)).ToList();
            foreach (var row in regular.Where(row => !actual.Any(interval => Is(row.Rhythm, interval))))
                row.Except.Add(date);
            singles.AddRange(actual.Where(interval => !regular.Exists(row => Is(row.Rhythm, interval))));
        }
        return ([.. series.Select(row => row.Rhythm with { Except = row.Except })], singles);
    }

    private static bool Is(HoursSeries series, OpeningInterval interval) => series.Opens == interval.Opens && series.Closes == interval.Closes;

    /// <summary>Spans with one regular week, or one for each parity; where a week 53 breaks the rhythm, a new span begins.</summary>
    private IEnumerable<(DateOnly Since, DateOnly First, DateOnly? Last)> Spans()
    {
        var alternates = _calendar.Schedule.Own.Weekly.Any(hours => hours.Channel == _channel && hours.Weeks is not null);
        var edges = _calendar.Resolver.RegularEdges(_channel)
            .Concat(alternates ? WeekParities.Breaks(_from, _to.AddYears(8)) : [])
            .Distinct().Order().ToList();
        for (var index = 0; index < edges.Count; index++)
        {
            DateOnly? last = index + 1 < edges.Count ? edges[index + 1].AddDays(-1) : null;
            if (edges[index] <= _to && !(last < _from))
                yield return (edges[index], edges[index] > _from ? edges[index] : _from, last);
        }
    }

    private IEnumerable<HoursSeries> SeriesOf((DateOnly Since, DateOnly First, DateOnly? Last) span)
    {
        var (even, _, _, reason) = _calendar.Resolver.Regular(span.First, _channel, WeekParity.Even);
        var odd = _calendar.Resolver.Regular(span.First, _channel, WeekParity.Odd).Week;
        (Week Week, WeekParity? Weeks)[] weeks = even.Equals(odd) ? [(even, null)] : [(even, WeekParity.Even), (odd, WeekParity.Odd)];
        foreach (var (week, parity) in weeks)
        {
            foreach (var group in Ranges(week).GroupBy(row => row.Range, row => row.Day))
            {
                var series = new HoursSeries
                {
                    Channel = _channel, Since = span.Since, First = span.First, Last = span.Last, Weeks = parity,
                    Days = [.. group], Opens = group.Key.Opens, Closes = group.Key.Closes, Reason = reason,
                };
                if (Enumerable.Range(0, 21).Select(span.First.AddDays).Where(series.FallsOn).Take(1).ToList() is [var first])
                    yield return series with { First = first };
            }
        }
    }

    private static IEnumerable<(DayOfWeek Day, (int Opens, int Closes) Range)> Ranges(Week week)
        => Enumerable.Range(1, 7).Select(day => (DayOfWeek)(day % 7))
            .SelectMany(day => DayPieces.Merge(week.RangesOf(day), 2 * TimeRange.DayMinutes).Select(range => (day, range)));
}
