using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>Foresees another reopening of a place closed by emergency, or none. Refused: no choice, a reopening that has passed, a closure already lifted.</summary>
public static class PlanReopening
{
    private static readonly AuditAction Action = new("Reception.PlanReopening", nameof(Place));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : ReopeningForm, ICommand
    {
        /// <summary>The closure.</summary>
        public Guid Id { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.PlanIsChosen();
    }

    /// <summary>Changes the closure.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var closure = await db.EmergencyClosures.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken)
                ?? throw new NotFoundException(nameof(EmergencyClosure));
            var before = closure.ReopensAt;
            closure.Foresee(command.ReopensAt, clock.UtcNow);
            audit.Record(Action, closure.PlaceId, new { ReopensAt = before }, new { closure.ReopensAt });
            events.Raise(new PlaceChanged(closure.PlaceId));
            return Unit.Value;
        }
    }
}
