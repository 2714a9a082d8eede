using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The page of each worksite that the public sees.</summary>
internal sealed class WorksitesSitemap(IMediator mediator) : ISitemapPart
{
    public async Task<IReadOnlyList<string>> AddressesAsync(CancellationToken cancellationToken)
        => [.. (await mediator.Send(new ListPublicWorksites.Query(), cancellationToken)).Found.Select(worksite => $"/chantiers/{worksite.Slug}")];
}
