using AngersHabitat.Application.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>The figures of the call centre, for managers.</summary>
[For<GetCallReport.Query>]
[Route(CallReportPage.Address)]
public sealed class CallSteeringController(IMediator mediator) : PortalController(mediator)
{
    private static readonly CallReportPage Page = new();
    private static readonly CallDayList List = new();

    /// <summary>The report.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] GetCallReport.Query query) => ReportAsync(Page, query);

    [HttpGet("jours")]
    public Task<IActionResult> Days([FromFilters] ListCallDays.Query query) => ListAsync(List, query, nameof(Days));

    /// <summary>The days as a file.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListCallDays.Query query, string format)
        => FileAsync(List, query, format, asked => ListAsync(List, asked, nameof(Days)));
}
