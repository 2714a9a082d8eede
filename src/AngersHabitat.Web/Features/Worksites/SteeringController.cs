using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Steering of the worksites: the page, the lists behind its figures, exports.</summary>
[For<GetSteering.Query>]
public sealed class SteeringController(IMediator mediator) : PortalController(mediator)
{
    private static readonly SteeringPage Page = new();
    private static readonly OperationList List = new();

    /// <summary>The steering page.</summary>
    [HttpGet(SteeringPage.Address)]
    public Task<IActionResult> Index([FromFilters] GetSteering.Query query, [FromQuery(Name = "decisions")] string? decisions)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ReportAsync(Page, query with { AllDecisions = string.Equals(decisions, "toutes", StringComparison.Ordinal) });
    }

    /// <summary>A calendar as a picture.</summary>
    [HttpGet(SteeringPage.Address + "/calendrier.svg")]
    public Task<IActionResult> Picture([FromFilters] GetSteering.Query query)
        => WholeAsync<GetSteering.Query, GetSteering.Result>(query, Drawn, asked => ReportAsync(Page, asked));

    /// <summary>The operations of a figure.</summary>
    [HttpGet(SteeringPage.Address + "/operations")]
    public Task<IActionResult> Operations([FromFilters] ListOperations.Query query) => ListAsync(List, query, nameof(Operations));

    /// <summary>The same list as a file.</summary>
    [HttpGet(SteeringPage.Address + "/operations.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListOperations.Query query, string format)
        => FileAsync(List, query, format, asked => ListAsync(List, asked, nameof(Operations)));

    private ViewResult Drawn(GetSteering.Result steering)
    {
        Response.ContentType = "image/svg+xml; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"calendrier-chantiers-{steering.Date:yyyy-MM-dd}.svg\"";
        var timeline = steering.Headlines.Filter.List is FigureList.Study ? steering.Study : steering.Engaged;
        return View("_Timeline", new TimelineView(timeline, steering.Headlines.Filter, "Calendrier des chantiers"));
    }
}
