using AngersHabitat.Application.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The figures of visits, for managers and whoever plans.</summary>
[For<GetVisitSteering.Query>]
[Route(VisitSteeringPage.Address)]
public sealed class VisitSteeringController(IMediator mediator) : PortalController(mediator)
{
    private static readonly VisitSteeringPage Page = new();
    private static readonly VisitDayList List = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] GetVisitSteering.Query query) => ReportAsync(Page, query);

    [HttpGet("jours")]
    public Task<IActionResult> Days([FromFilters] ListVisitDays.Query query) => ListAsync(List, query, nameof(Days));

    /// <summary>The days as a file.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListVisitDays.Query query, string format)
        => FileAsync(List, query, format, asked => ListAsync(List, asked, nameof(Days)));
}
