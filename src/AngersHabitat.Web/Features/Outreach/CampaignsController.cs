using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The campaigns.</summary>
[For<ListCampaigns.Query>]
public sealed class CampaignsController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>All campaigns.</summary>
    [HttpGet("/agents/campagnes")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
        => View(await Mediator.Send(new ListCampaigns.Query(), cancellationToken));
}
