using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Attendance;

/// <summary>Returns to zero the counts of places that have closed, and notes it. Sent by the portal itself.</summary>
public static class CloseDoors
{
    private static readonly AuditAction Action = new("Attendance.Close", nameof(Place));

    /// <summary>Nothing to choose.</summary>
    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<int>;

    public sealed class Handler(PortalDbContext db, DoorCatalogue places, DoorLock doors, PortalClock clock, AuditTrail audit, EventLog events)
        : ICommandHandler<Command, int>
    {
        /// <returns>How many doors were closed.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var now = clock.UtcNow;
            var open = await db.AttendanceDoors.AsNoTracking().ToDictionaryAsync(door => door.PlaceId, cancellationToken);
            var due = (await places.AllAsync(cancellationToken))
                .Where(place => open.TryGetValue(place.Id, out var door) && place.ClosingsBetween(door.SessionStartedAt, now).Count > 0)
                .ToList();
            foreach (var place in due)
            {
                var before = open[place.Id].Inside;
                await doors.EnterAsync(place, now, cancellationToken);
                audit.Record(Action, place.Id, before: new { Inside = before }, after: new { Inside = 0 });
                events.Raise(new AttendanceChanged(place.Id));
            }
            return due.Count;
        }
    }

    public sealed class Chore(ISender sender) : IChore
    {
        public string Name => Action.Name;

        public TimeSpan Every => TimeSpan.FromMinutes(1);

        public Task WorkAsync(CancellationToken cancellationToken) => sender.Send(new Command(), cancellationToken).AsTask();
    }
}
