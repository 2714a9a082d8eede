using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Domain.Tests.Reception;

/// <summary>The rules of the design read literally for one wall-clock minute, without intervals: the oracle of the properties.</summary>
internal sealed class NaiveCalendar(PlaceSchedule schedule)
{
    public ServiceStatus StateAt(DateTimeOffset at)
    {
        var wall = Paris.ToLocal(at);
        var (date, minute) = (DateOnly.FromDateTime(wall), (wall.Hour * 60) + wall.Minute);
        if (schedule.Emergencies.Any(emergency => emergency.From <= at && (emergency.To is null || at < emergency.To)))
            return ServiceStatus.ClosedTemporarily;
        var (onSite, phone) = (Read(date, minute, Channel.OnSite), Read(date, minute, Channel.Phone));
        if (onSite.Open)
            return schedule.Own.Measures.Concat(schedule.OfType.Measures).Any(measure => measure.Covers(date)) ? ServiceStatus.OpenAdapted : ServiceStatus.Open;
        if (phone.Open)
            return ServiceStatus.PhoneOnly;
        return onSite.Temporary || phone.Temporary ? ServiceStatus.ClosedTemporarily : ServiceStatus.ClosedNow;
    }

    private (bool Open, bool Temporary) Read(DateOnly date, int minute, Channel channel)
    {
        var (today, yesterday) = (Governing(date, channel), Governing(date.AddDays(-1), channel));
        var covered = Covers(today, minute) || (today.Strength >= yesterday.Strength && Covers(yesterday, minute + 1440));
        var paused = schedule.Own.Pauses.Any(pause => pause.Channels.Contains(channel)
            && ((IsOn(pause, date) && Within(pause.Range, minute)) || (IsOn(pause, date.AddDays(-1)) && Within(pause.Range, minute + 1440))));
        return (covered && !paused, covered ? paused : today.Strength == 1);
    }

    private (int Strength, IReadOnlyList<TimeRange> Ranges) Governing(DateOnly date, Channel channel)
    {
        var exception = schedule.Own.Exceptions.Where(rule => rule.Channels.Contains(channel) && rule.Covers(date)).MaxBy(rule => rule.From);
        if (exception is not null)
            return (1, exception.Ranges);
        if (PublicHolidays.IsHoliday(date))
            return (2, []);
        foreach (var (strength, crises) in new[] { (3, schedule.Own.Crises), (4, schedule.OfType.Crises) })
        {
            var crisis = crises.Where(rule => rule.Covers(date) && rule.Of(channel) is not null).MaxBy(rule => rule.From);
            if (crisis is not null)
                return (strength, crisis.Of(channel)![date.DayOfWeek]);
        }
        var even = System.Globalization.ISOWeek.GetWeekOfYear(date.ToDateTime(TimeOnly.MinValue)) % 2 == 0;
        var weekly = schedule.Own.Weekly.Where(rule => rule.Channel == channel && rule.Covers(date)
            && (rule.Weeks is null || rule.Weeks == (even ? WeekParity.Even : WeekParity.Odd))).ToList();
        if (weekly.Count == 0)
            return (5, []);
        // The one for the shortest time, then the one that began last, then the one for some weeks only; equals add up.
        static (int, int, bool) Rank(WeeklyHours rule)
            => (rule.To is { } to ? to.DayNumber - rule.From.DayNumber : int.MaxValue, -rule.From.DayNumber, rule.Weeks is null);
        var best = weekly.Min(Rank);
        return (5, [.. weekly.Where(rule => Rank(rule) == best).SelectMany(rule => rule.Week[date.DayOfWeek])]);
    }

    private static bool IsOn(OpeningPause pause, DateOnly date)
        => pause.Covers(date) && (pause.Repeats is not { } repeats || (date.DayOfWeek == repeats.Day && repeats.Nth switch
        {
            null => true,
            -1 => date.Day > DateTime.DaysInMonth(date.Year, date.Month) - 7,
            var nth => date.Day > (nth - 1) * 7 && date.Day <= nth * 7,
        }));

    private static bool Covers((int Strength, IReadOnlyList<TimeRange> Ranges) day, int minute) => day.Ranges.Any(range => Within(range, minute));

    private static bool Within(TimeRange range, int minute) => minute >= range.Opens && minute < range.Closes;
}
