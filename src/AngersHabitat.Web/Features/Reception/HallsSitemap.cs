using AngersHabitat.Application.Reception.Halls;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The page of each residence.</summary>
internal sealed class HallsSitemap(IMediator mediator) : ISitemapPart
{
    public async Task<IReadOnlyList<string>> AddressesAsync(CancellationToken cancellationToken)
        => [.. (await mediator.Send(new ListHallAddresses.Query(), cancellationToken)).Select(HallPage.AddressOf)];
}
