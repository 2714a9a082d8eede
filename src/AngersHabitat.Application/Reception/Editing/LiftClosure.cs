using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>Lifts an emergency closure: the other rules decide again. Lifting twice changes nothing more.</summary>
public static class LiftClosure
{
    internal static readonly AuditAction Action = new("Reception.LiftClosure", nameof(Place));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : ICommand
    {
        /// <summary>The closure.</summary>
        public Guid Id { get; init; }
    }

    /// <summary>Ends the closure at the present minute.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var closure = await db.EmergencyClosures.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken)
                ?? throw new NotFoundException(nameof(EmergencyClosure));
            if (!closure.IsRunning)
                return Unit.Value;
            closure.Lift(clock.UtcNow, actors.Current.Name);
            audit.Record(Action, closure.PlaceId,
                new { closure.ClosedAt, closure.Reason }, new { closure.ClosedAt, closure.LiftedAt, closure.Reason });
            events.Raise(new PlaceChanged(closure.PlaceId));
            return Unit.Value;
        }
    }
}
