using AngersHabitat.Domain.Attendance;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Attendance;

/// <summary>Invents the taps of one stretch of opening: people come, stay some minutes and leave, within the limit.</summary>
internal sealed class AttendanceDemoDay(DoorPlace place, Guid? agentId, Random chance)
{
    // Weight of each hour of arrival, from 9:00 on.
    private static readonly double[] Hours = [1.0, 1.3, 1.2, 0.7, 0.7, 1.2, 1.1, 1.0, 0.6];

    public List<AttendanceTap> Taps(OpeningInterval open, double visits, (DateTime At, int Inside)? present)
    {
        var limit = place.LimitAt(open.OpensAt.UtcDateTime) ?? 8;
        var (start, end) = (open.OpensAt.UtcDateTime, open.ClosesAt.UtcDateTime);
        var until = present is { } now ? now.At.AddMinutes(-22) : end;
        var share = (until - start) / (end - start);
        var stays = share <= 0 ? [] : Stays(start, until, (int)Math.Round(visits * share * (0.9 + (0.2 * chance.NextDouble()))), limit, open.Date.DayOfWeek, open.Opens);
        if (present is { } moment)
        {
            stays.RemoveAll(stay => stay.Out is null);
            stays.AddRange(Enumerable.Range(0, Math.Min(moment.Inside, limit)).Select(index => (moment.At.AddMinutes(-2 - (3 * index)), (DateTime?)null)));
        }
        return [.. stays.SelectMany(stay => TapsOf(stay.In, stay.Out)).OrderBy(tap => tap.TappedAt)];
    }

    private List<(DateTime In, DateTime? Out)> Stays(DateTime start, DateTime until, int visits, int limit, DayOfWeek day, int opens)
    {
        var stays = new List<(DateTime In, DateTime? Out)>();
        var minutes = (until - start).TotalMinutes;
        for (var visit = 0; visit < visits; visit++)
        {
            var arrival = start.AddMinutes(Arrival(minutes, day, opens));
            var leaving = arrival.AddMinutes(4 + (14 * chance.NextDouble()));
            if (leaving >= until)
                leaving = until.AddSeconds(-30);
            // Those who would pass the limit wait outside and come another time.
            if (arrival < leaving && stays.Count(stay => stay.In <= leaving && (stay.Out ?? until) >= arrival) < limit)
                stays.Add((arrival, chance.Next(250) == 0 ? null : leaving));
        }
        return stays;
    }

    private double Arrival(double minutes, DayOfWeek day, int opens)
    {
        while (true)
        {
            var minute = chance.NextDouble() * minutes;
            var hour = Math.Clamp((int)((opens + minute) / 60) - 9, 0, Hours.Length - 1);
            var weight = Hours[hour] * (day == DayOfWeek.Tuesday && hour >= 6 ? 0.25 : 1);
            if (chance.NextDouble() * 1.4 < weight)
                return minute;
        }
    }

    private IEnumerable<AttendanceTap> TapsOf(DateTime entered, DateTime? left)
    {
        VisitReason? reason = chance.Next(10) < 5 ? (VisitReason)new[] { 0, 0, 0, 1, 1, 1, 1, 2, 2, 3 }[chance.Next(10)] : null;
        yield return AttendanceTap.Entry(Origin(entered), reason);
        if (left is { } at)
            yield return AttendanceTap.Exit(Origin(at));
    }

    private AttendanceTapOrigin Origin(DateTime at)
    {
        var id = new byte[16];
        chance.NextBytes(id);
        return new AttendanceTapOrigin(new Guid(id), place.Id, at, at, agentId);
    }
}
