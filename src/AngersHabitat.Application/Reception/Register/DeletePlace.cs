using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>Deletes a place made by mistake. Refused: the public has read of it, or something belongs to it.</summary>
public static class DeletePlace
{
    private static readonly AuditAction Action = new("Reception.DeletePlace", nameof(Place));

    /// <param name="Id">The place.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(Guid Id) : ICommand;

    /// <summary>Deletes the place with its rules and drafts.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var place = await db.Places.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken) ?? throw new NotFoundException("Place");
            if (place.ShownSince is not null)
                throw new RuleException("Reception.PlaceWasShown");
            if (await HasPartsAsync(place.Id, cancellationToken))
                throw new RuleException("Reception.PlaceHasParts");
            var sets = await db.RuleSets.Where(set => set.PlaceId == place.Id).ToListAsync(cancellationToken);
            var ids = sets.ConvertAll(set => set.Id);
            db.RulePublications.RemoveRange(await db.RulePublications.Where(row => ids.Contains(row.RuleSetId)).ToListAsync(cancellationToken));
            db.EmergencyClosures.RemoveRange(await db.EmergencyClosures.Where(row => row.PlaceId == place.Id).ToListAsync(cancellationToken));
            db.RuleSets.RemoveRange(sets);
            db.Places.Remove(place);
            audit.Record(Action, place.Id, new { place.Name, place.Slug, place.Type });
            events.Raise(new PlaceChanged(place.Id));
            return Unit.Value;
        }

        private async Task<bool> HasPartsAsync(Guid id, CancellationToken cancellationToken)
            => await db.Places.AnyAsync(row => row.ParentAgencyId == id || row.ReplacedById == id, cancellationToken)
                || await db.Residences.AnyAsync(row => row.LodgeId == id || row.AgencyId == id, cancellationToken);
    }
}
