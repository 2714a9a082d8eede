using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>Who of a campaign was not reached, for managers.</summary>
[For<ListCampaignPeople.Query>]
public sealed class CampaignPeopleController(IMediator mediator) : PortalController(mediator)
{
    private static readonly CampaignPeopleList List = new();

    [HttpGet(CampaignPeopleList.Address)]
    public Task<IActionResult> Index([FromFilters] ListCampaignPeople.Query query) => ListAsync(List, query);
}
