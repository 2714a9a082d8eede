using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>Takes the end of a place's service back: it receives again by its own rules. What was moved from it stays where it is.</summary>
public static class KeepPlace
{
    private static readonly AuditAction Action = new("Reception.KeepPlace", nameof(Place));

    /// <param name="Id">The place.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(Guid Id) : ICommand;

    /// <summary>Takes it back.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var place = await db.Places.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken) ?? throw new NotFoundException("Place");
            if (place.RetiredFrom is null)
                return Unit.Value;
            await db.RefuseSecondHeadOfficeAsync(place.IsInService(clock.Today) ? PlaceType.Agency : place.Type, clock.Today, cancellationToken);
            audit.Record(Action, place.Id, new { place.RetiredFrom, place.ReplacedById });
            place.Keep();
            events.Raise(new PlaceChanged(place.Id));
            return Unit.Value;
        }
    }
}
