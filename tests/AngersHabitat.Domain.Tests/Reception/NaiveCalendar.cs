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
            && ((pause.Covers(date) && Within(pause.Range, minute)) || (pause.Covers(date.AddDays(-1)) && Within(pause.Range, minute + 1440))));
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
        return (5, [.. schedule.Own.Weekly.Where(rule => rule.Channel == channel && rule.Covers(date)).SelectMany(rule => rule.Week[date.DayOfWeek])]);
    }

    private static bool Covers((int Strength, IReadOnlyList<TimeRange> Ranges) day, int minute) => day.Ranges.Any(range => Within(range, minute));

    private static bool Within(TimeRange range, int minute) => minute >= range.Opens && minute < range.Closes;
}
