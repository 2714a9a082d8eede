using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The campaigns.</summary>
[For<ListCampaigns.Query>]
[Route("/agents/campagnes")]
public sealed class CampaignsController(IMediator mediator) : PortalController(mediator)
{
    private static readonly CampaignList List = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListCampaigns.Query query) => ListAsync(List, query);

    /// <summary>The list as a file.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListCampaigns.Query query, string format) => FileAsync(List, query, format);
}
