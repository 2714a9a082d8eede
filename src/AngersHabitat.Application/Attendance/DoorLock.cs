using AngersHabitat.Domain.Attendance;

namespace AngersHabitat.Application.Attendance;

/// <summary>
/// Gives one device at a time the running total of a door, inside the transaction of the command. Raising
/// <see cref="AttendanceDoor.Turn"/> before reading makes the others wait at that row; what is read afterwards is the last
/// state, so the rules are applied once, in the domain, and hold on either store.
/// </summary>
public sealed class DoorLock(PortalDbContext db)
{
    /// <summary>The door of a place, past the closings it had not seen yet.</summary>
    public async Task<AttendanceDoor> EnterAsync(DoorPlace place, DateTime now, CancellationToken cancellationToken)
    {
        var turns = await db.AttendanceDoors.Where(door => door.PlaceId == place.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(door => door.Turn, door => door.Turn + 1), cancellationToken);
        var door = turns == 1
            ? await db.AttendanceDoors.SingleAsync(row => row.PlaceId == place.Id, cancellationToken)
            : db.AttendanceDoors.Add(new AttendanceDoor(place.Id, StartOfDay(now))).Entity;
        var closing = door.CatchUp(place.ClosingsBetween(door.SessionStartedAt, now), now);
        if (closing is not null)
            db.AttendanceTaps.Add(closing);
        return door;
    }

    private static DateTime StartOfDay(DateTime now) => Paris.StartOf(Paris.DateOf(now)).UtcDateTime;
}
