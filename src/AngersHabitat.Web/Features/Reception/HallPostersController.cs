using AngersHabitat.Application.Reception.Halls;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Posters with the code that leads to the page of a residence, to print and hang in its hall.</summary>
[For<ListHallPosters.Query>]
[Route(HallPostersPage.Address)]
public sealed class HallPostersController(IMediator mediator) : PortalController(mediator)
{
    private static readonly HallPostersPage Page = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListHallPosters.Query query) => ReportAsync(Page, query);
}
