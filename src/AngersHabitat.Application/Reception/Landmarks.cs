using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

internal sealed class Landmarks(PlaceBook book, PortalClock clock) : ILandmarks
{
    public async Task<IReadOnlyList<Landmark>> AllAsync(CancellationToken cancellationToken)
        => [.. (await book.ReadAsync(cancellationToken)).InService(clock.Today).Select(row => row.Place).Where(place => place is { Latitude: not null, Longitude: not null })
            .Select(place => new Landmark(
                place.Name, place.Type is PlaceType.Headquarters or PlaceType.Agency, place.City, place.District, (double)place.Latitude!.Value, (double)place.Longitude!.Value))];
}
