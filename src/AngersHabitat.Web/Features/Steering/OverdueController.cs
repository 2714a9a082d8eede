using AngersHabitat.Application.Steering;

namespace AngersHabitat.Web.Features.Steering;

/// <summary>Overdue promises of every service in one list.</summary>
[For<ListOverdue.Query>]
[Route(OverdueList.Address)]
public sealed class OverdueController(IMediator mediator) : PortalController(mediator)
{
    private static readonly OverdueList List = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListOverdue.Query query) => ListAsync(List, query);

    /// <summary>The list as a file.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListOverdue.Query query, string format) => FileAsync(List, query, format);
}
