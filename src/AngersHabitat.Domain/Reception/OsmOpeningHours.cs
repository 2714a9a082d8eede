
namespace AngersHabitat.Domain.Reception;

/// <summary>
/// Writes a channel in OpenStreetMap's <c>opening_hours</c> syntax, so that for the 366 days from an instant it says exactly
/// what the calendar says. Each line gives whole local dates, cut at midnight, so no reader needs to know how ranges spill
/// into the next date: first the regular weeks (crisis schedules and weekly hours) as disjoint dated ranges, without dates
/// when one week holds throughout, then <c>PH off</c>, then a dated line for each date that differs. Empty: never open.
/// Wall-clock minutes that a clock change repeats stand for their first occurrence.
/// </summary>
public sealed class OsmOpeningHours
{
    private const int Day = TimeRange.DayMinutes;

    private readonly OpeningCalendar _calendar;
    private readonly Channel _channel;
    private readonly DateOnly _first;
    private readonly DateOnly _last;
    private readonly List<OsmPeriod> _periods;

    private OsmOpeningHours(OpeningCalendar calendar, Channel channel, DateTimeOffset at)
    {
        (_calendar, _channel) = (calendar, channel);
        _first = Paris.DateOf(at);
        _last = _first.AddDays(OpeningCalendar.HorizonDays);
        _periods = Periods();
    }

    /// <summary>The string of a channel for the 366 days from an instant.</summary>
    public static string Of(OpeningCalendar calendar, Channel channel, DateTimeOffset at)
        => new OsmOpeningHours(calendar, channel, at).Write();

    private string Write()
    {
        var lines = OsmText.Regular(_periods);
        var differing = Differing();
        if (lines.Count > 0 && IsNeverOpen(differing))
            return "";
        if (lines.Count > 0)
            lines.Add("PH off");
        lines.AddRange(OsmText.Dated(differing, Actual, _last));
        return string.Join("; ", lines);
    }

    /// <summary>Whole dates with one regular week, neighbours with the same week joined.</summary>
    private List<OsmPeriod> Periods()
    {
        var starts = _calendar.Resolver.RegularEdges(_channel)
            .Where(edge => edge > _first && edge <= _last).Append(_first).Distinct().Order().ToList();
        var periods = new List<OsmPeriod>();
        for (var index = 0; index < starts.Count; index++)
        {
            var last = index + 1 < starts.Count ? starts[index + 1].AddDays(-1) : _last;
            var (even, odd) = (RegularWeek(starts[index], WeekParity.Even), RegularWeek(starts[index], WeekParity.Odd));
            var period = new OsmPeriod(starts[index], last, Cut(even, odd), Cut(odd, even), even.PassesMidnight || odd.PassesMidnight);
            if (periods.Count > 0 && periods[^1].HasSameWeek(period))
                periods[^1] = period with { First = periods[^1].First };
            else
                periods.Add(period);
        }
        return periods;
    }

    private Week RegularWeek(DateOnly date, WeekParity parity) => _calendar.Resolver.Regular(date, _channel, parity).Week;

    /// <summary>The seven days cut at midnight: what a day begins, and what the day before leaves over, on Monday that of the other week.</summary>
    private static List<DayHours> Cut(Week week, Week other)
        => [.. Enumerable.Range(1, 7).Select(day => DayHours.Of(
            week.RangesOf((DayOfWeek)(day % 7)).Select(range => (range.Opens, range.Closes))
                .Concat((day == 1 ? other : week).RangesOf((DayOfWeek)(day - 1)).Select(range => (range.Opens - Day, range.Closes - Day)))))];

    private DayHours Actual(DateOnly date) => DayHours.Of(
        _calendar.IntervalsOf(date, _channel).Select(interval => (interval.Opens, interval.Closes))
            .Concat(_calendar.IntervalsOf(date.AddDays(-1), _channel).Select(interval => (interval.Opens - Day, interval.Closes - Day))));

    private DayHours Regular(DateOnly date)
        => _calendar.Holidays.IsHoliday(date)
            ? DayHours.Closed
            : _periods.Last(period => period.First <= date).On(date);

    private SortedSet<DateOnly> Differing()
        => new(Suspects().Where(date => date >= _first && date <= _last).Distinct().Where(date => !Actual(date).Equals(Regular(date))));

    /// <summary>Only these dates can differ from the regular week; the others agree by construction and are not evaluated.</summary>
    private IEnumerable<DateOnly> Suspects()
    {
        var rules = _calendar.Schedule.Own;
        var holidays = _periods.Exists(period => period.PassesMidnight)
            ? Enumerable.Range(_first.AddDays(-1).Year, 3).SelectMany(year => _calendar.Holidays.In(year).Keys).SelectMany(date => WithNext(date, date))
            : [];
        var exceptions = rules.Exceptions.Where(rule => rule.Channels.Contains(_channel)).SelectMany(DatesOf);
        var pauses = rules.Pauses.Where(rule => rule.Channels.Contains(_channel)).SelectMany(DatesOf);
        var emergencies = _calendar.Schedule.Emergencies
            .SelectMany(emergency => WithNext(Paris.DateOf(emergency.From), emergency.End is { } to ? Paris.DateOf(to) : _last));
        return holidays.Concat(exceptions).Concat(pauses).Concat(emergencies)
            .Concat(_periods.Select(period => period.First)).Concat(RegularStarts()).Concat(WeekParities.Breaks(_first, _last));
    }

    private IEnumerable<DateOnly> RegularStarts() => _calendar.Resolver.RegularEdges(_channel).Append(_first);

    private IEnumerable<DateOnly> DatesOf(DatedRule rule)
        => rule.IsReversed ? [] : WithNext(rule.From, rule.To?.AddDays(-1) ?? _last).Where(date => rule.AppliesOn(date) || rule.AppliesOn(date.AddDays(-1)));

    /// <summary>The dates of a span, and the one after, into which the last may spill.</summary>
    private IEnumerable<DateOnly> WithNext(DateOnly first, DateOnly last)
    {
        var end = last < _last ? last.AddDays(1) : _last;
        for (var date = first < _first ? _first : first; date <= end; date = date.AddDays(1))
            yield return date;
    }

    /// <summary>Whether no date of the span has any opening: regular weeks alone do not tell, all their dates may differ.</summary>
    private bool IsNeverOpen(SortedSet<DateOnly> differing)
    {
        for (var date = _first; date <= _last; date = date.AddDays(1))
        {
            if (!(differing.Contains(date) ? Actual(date) : Regular(date)).IsClosed)
                return false;
        }
        return true;
    }
}
