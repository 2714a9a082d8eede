
namespace AngersHabitat.Application.Reception.Register;

internal sealed class ShownPlaces(PortalDbContext db) : IShownPlaces
{
    public async Task ShowAsync(DateTime at, CancellationToken cancellationToken)
    {
        foreach (var place in await db.Places.Where(place => place.ShownSince == null).ToListAsync(cancellationToken))
            place.Show(at);
    }
}
