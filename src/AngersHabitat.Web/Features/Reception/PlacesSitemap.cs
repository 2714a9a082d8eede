using AngersHabitat.Application.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The page of each place.</summary>
internal sealed class PlacesSitemap(IMediator mediator) : ISitemapPart
{
    public async Task<IReadOnlyList<string>> AddressesAsync(CancellationToken cancellationToken)
        => [.. (await mediator.Send(new ListPlaces.Query(), cancellationToken)).Places.Select(place => $"/lieux/{place.Slug}")];
}
