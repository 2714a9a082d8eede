using AngersHabitat.Domain.Attendance;
using AngersHabitat.Domain.Reception;
using Microsoft.Extensions.Caching.Memory;

namespace AngersHabitat.Application.Attendance;

/// <summary>Usual calm hours of a place, from the weeks before today; kept in memory for the day.</summary>
public sealed class QuietTimes(PortalDbContext db, PortalClock clock, IMemoryCache cache)
{
    /// <summary>Weeks looked back.</summary>
    public const int Weeks = 6;

    /// <summary>The calm hours of each weekday, Monday first; weekdays without any are absent.</summary>
    /// <param name="place">The place; null for one whose door is not counted.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async Task<IReadOnlyList<VisitQuietTime>> OfAsync(DoorPlace? place, CancellationToken cancellationToken)
    {
        if (place is null)
            return [];
        var today = clock.Today;
        return (await cache.GetOrCreateAsync((nameof(QuietTimes), place.Id, today), async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromHours(6);
            return await ComputeAsync(place, today, cancellationToken);
        }))!;
    }

    private async Task<IReadOnlyList<VisitQuietTime>> ComputeAsync(DoorPlace place, DateOnly today, CancellationToken cancellationToken)
    {
        var first = today.AddDays(-7 * Weeks);
        var visits = await db.AttendanceTaps.AsNoTracking()
            .Where(tap => tap.PlaceId == place.Id && tap.Date >= first && tap.Date < today)
            .GroupBy(tap => new { tap.Date, tap.Hour })
            .Select(hour => new { hour.Key.Date, hour.Key.Hour, Visits = hour.Sum(tap => tap.Visits) })
            .ToDictionaryAsync(hour => (hour.Date, hour.Hour), hour => hour.Visits, cancellationToken);
        var counted = visits.Keys.Select(key => key.Date).ToHashSet();
        return VisitQuietTimes.Of(
        [
            .. from open in place.Calendar.IntervalsOf(first, today.AddDays(-1))
               where open.Channel == Channel.OnSite && counted.Contains(open.Date)
               from hour in Enumerable.Range(0, 24)
               let minutes = Math.Min(open.Closes, (hour + 1) * 60) - Math.Max(open.Opens, hour * 60)
               where minutes > 0
               group minutes by (open.Date, Hour: hour) into hour
               select new VisitHour(hour.Key.Date, hour.Key.Hour, visits.GetValueOrDefault(hour.Key), hour.Sum()),
        ]);
    }
}
