using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>Closes a place at once, on both channels, to a reopening foreseen or until further notice. Refused: no reason, no such choice, a reopening that has passed, a closure already in force, an unknown place.</summary>
public static class CloseUrgently
{
    internal static readonly AuditAction Action = new("Reception.CloseUrgently", nameof(Place));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : ReopeningForm, ICommand
    {
        /// <summary>Identifier of the closure, made when the form is shown.</summary>
        public Guid Id { get; init; }

        /// <summary>Slug of the place.</summary>
        public string Scope { get; init; } = "";

        /// <summary>Why, for the public.</summary>
        public string? Reason { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsMade();
            this.PlanIsChosen();
            RuleFor(command => command.Reason).MustBeReason(EmergencyClosure.ReasonLength);
        }
    }

    /// <summary>Stores the closure; the same form sent twice closes once.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.EmergencyClosures.AnyAsync(row => row.Id == command.Id, cancellationToken))
                return Unit.Value;
            var place = await db.Places.AsNoTracking().SingleOrDefaultAsync(row => row.Slug == LookupKey.Of(command.Scope), cancellationToken)
                ?? throw new NotFoundException("Place");
            await db.Places.Where(row => row.Id == place.Id).HoldAsync(cancellationToken);
            if (await db.EmergencyClosures.Where(EmergencyClosure.Running).AnyAsync(row => row.PlaceId == place.Id, cancellationToken))
                throw new RuleException("Reception.AlreadyClosed");
            var closure = new EmergencyClosure(command.Id, place.Id, clock.UtcNow, command.Reason!, actors.Current.Name, command.ReopensAt);
            db.EmergencyClosures.Add(closure);
            audit.Record(Action, place.Id, null, new { closure.ClosedAt, closure.ReopensAt, closure.Reason });
            events.Raise(new PlaceChanged(place.Id));
            return Unit.Value;
        }
    }
}
