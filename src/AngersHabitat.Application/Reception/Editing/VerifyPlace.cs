using AngersHabitat.Application.Events;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>« Informations vérifiées aujourd'hui ». Refused: an unknown place.</summary>
public static class VerifyPlace
{
    private static readonly AuditAction Action = new("Reception.Verify", "Place");

    /// <param name="Scope">Slug of the place.</param>
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command(string Scope) : ICommand;

    /// <summary>Dates the verification.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var place = await db.Places.SingleOrDefaultAsync(row => row.Slug == LookupKey.Of(command.Scope), cancellationToken)
                ?? throw new NotFoundException("Place");
            if (place.VerifiedOn == clock.Today)
                return Unit.Value;
            var before = place.VerifiedOn;
            place.Verify(clock.Today);
            audit.Record(Action, place.Id, new { VerifiedOn = before }, new { place.VerifiedOn });
            events.Raise(new PlaceChanged(place.Id));
            return Unit.Value;
        }
    }
}
