using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

internal sealed class Agencies(PortalDbContext db, PortalClock clock) : IAgencies
{
    public async Task<IReadOnlyList<Agency>> AllAsync(CancellationToken cancellationToken)
    {
        var agencies = await db.Places.Where(Place.InService.For(clock.Today)).Where(place => place.Type == PlaceType.Agency)
            .Select(place => new Agency(place.Id, place.Name)).ToListAsync(cancellationToken);
        return [.. agencies.OrderBy(agency => agency.Name, FrenchOrder.Words)];
    }
}
