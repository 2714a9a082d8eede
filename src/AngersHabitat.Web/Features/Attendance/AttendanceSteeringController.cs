using AngersHabitat.Application.Attendance;

namespace AngersHabitat.Web.Features.Attendance;

/// <summary>Attendance by day and week, for managers.</summary>
[For<GetAttendanceReport.Query>]
[Route(AttendanceReportPage.Address)]
public sealed class AttendanceSteeringController(IMediator mediator) : PortalController(mediator)
{
    private static readonly AttendanceReportPage Page = new();
    private static readonly AttendanceDayList List = new();

    /// <summary>The report.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] GetAttendanceReport.Query query) => ReportAsync(Page, query);

    [HttpGet("jours")]
    public Task<IActionResult> Days([FromFilters] ListAttendanceDays.Query query) => ListAsync(List, query, nameof(Days));

    /// <summary>The days as a file.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListAttendanceDays.Query query, string format)
        => FileAsync(List, query, format, asked => ListAsync(List, asked, nameof(Days)));
}
