using AngersHabitat.Application.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The list of visits.</summary>
[For<ListVisits.Query>]
[Route(VisitList.Address)]
public sealed class VisitsController(IMediator mediator) : PortalController(mediator)
{
    private static readonly VisitList List = new();

    /// <summary>The list.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListVisits.Query query) => ListAsync(List, query);

    /// <summary>The list as a file.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListVisits.Query query, string format) => FileAsync(List, query, format);
}
