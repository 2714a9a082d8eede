using AngersHabitat.Domain.Attendance;

namespace AngersHabitat.Application.Attendance;

/// <summary>Reads counts for any instant, past or present, always from the rows.</summary>
public sealed class DoorReader(PortalDbContext db)
{
    /// <summary>The count of each place at an instant (UTC).</summary>
    /// <param name="at">The instant, UTC.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <param name="unsaved">Rows of the running command, which the store does not hold yet.</param>
    public async Task<IReadOnlyList<DoorDay>> ReadAsync(
        IReadOnlyCollection<DoorPlace> places, DateTime at, CancellationToken cancellationToken, IReadOnlyCollection<AttendanceTap>? unsaved = null)
    {
        var ids = places.Select(place => place.Id).ToList();
        var date = Paris.DateOf(at);
        var rows = await db.AttendanceTaps.AsNoTracking()
            .Where(tap => ids.Contains(tap.PlaceId) && tap.Date == date && tap.TappedAt <= at)
            .ToListAsync(cancellationToken);
        rows.AddRange((unsaved ?? []).Where(tap => tap.Date == date && tap.TappedAt <= at));
        var byPlace = rows.ToLookup(tap => tap.PlaceId);
        return [.. places.Select(place => DayOf(place, [.. byPlace[place.Id]], at))];
    }

    private static DoorDay DayOf(DoorPlace place, List<AttendanceTap> taps, DateTime at)
    {
        var start = Paris.StartOf(Paris.DateOf(at)).UtcDateTime;
        taps.AddRange(place.ClosingsBetween(start, at).Select(closing => AttendanceTap.Closing(place.Id, closing, 0, at))
            .Where(closing => !taps.Exists(tap => tap.Id == closing.Id)));
        return new DoorDay(place, taps, AttendanceCount.At(taps, place.LimitAt(at), at), at);
    }
}
