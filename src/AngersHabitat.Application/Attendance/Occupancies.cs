using AngersHabitat.Application.Reception;
using AngersHabitat.Domain.Attendance;

namespace AngersHabitat.Application.Attendance;

/// <summary>Reads how full places are: from the running totals for now, from the rows for any other instant.</summary>
public sealed class Occupancies(DoorTotals held, DoorReader doors, ShownUntil shown)
{
    internal async Task<IReadOnlyDictionary<Guid, Occupancy>> AtAsync(
        IEnumerable<PlaceCalendar> rows, AsOf asked, CancellationToken cancellationToken)
    {
        var at = asked.At.UtcDateTime;
        var open = DoorCatalogue.Doors(rows).Where(place => place.IsOpenOnSite(at) && place.LimitAt(at) is not null).ToList();
        if (open.Count == 0)
            return new Dictionary<Guid, Occupancy>();
        var counts = asked.IsPresent ? await NowAsync(open, at, cancellationToken) : await PastAsync(open, at, cancellationToken);
        return counts.Where(count => count.Count.LevelAt(at) is not null).ToDictionary(
            count => count.PlaceId,
            count => new Occupancy(count.Count.Inside, count.Count.Limit!.Value, count.Count.LevelAt(at)!.Value, count.Count.CountedAt!.Value));
    }

    private async Task<IEnumerable<(Guid PlaceId, AttendanceCount Count)>> PastAsync(
        IReadOnlyCollection<DoorPlace> open, DateTime at, CancellationToken cancellationToken)
        => (await doors.ReadAsync(open, at, cancellationToken)).Select(day => (day.Place.Id, day.Count));

    private async Task<IEnumerable<(Guid PlaceId, AttendanceCount Count)>> NowAsync(
        IReadOnlyCollection<DoorPlace> open, DateTime at, CancellationToken cancellationToken)
    {
        var known = await held.ReadAsync(cancellationToken);
        var totals = open.Select(place => known.GetValueOrDefault(place.Id)).OfType<AttendanceDoor>().ToList();
        foreach (var counted in totals.Where(door => door.CountedAt is not null))
            shown.Ends(counted.CountedAt!.Value + AttendanceRules.LongestSilence);
        return from place in open
               join door in totals on place.Id equals door.PlaceId
               where place.ClosingsBetween(door.SessionStartedAt, at).Count == 0
               select (place.Id, new AttendanceCount(door.Inside, place.LimitAt(at), door.CountedAt));
    }
}
