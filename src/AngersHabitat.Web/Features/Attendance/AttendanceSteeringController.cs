using AngersHabitat.Application.Attendance;
using AngersHabitat.Application.Lists;
using FluentValidation;

namespace AngersHabitat.Web.Features.Attendance;

/// <summary>Attendance by day and week, for managers.</summary>
[Authorize(Roles = Roles.Manager)]
[Route("/pilotage/frequentation")]
public sealed class AttendanceSteeringController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The report.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] AttendancePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        try
        {
            period.Report = await Mediator.Send(ModelState.IsValid ? period.ToQuery() : new GetAttendanceReport.Query(), HttpContext.RequestAborted);
        }
        catch (ValidationException invalid)
        {
            foreach (var error in invalid.Errors)
                ModelState.AddModelError(error.PropertyName == nameof(GetAttendanceReport.Query.To) ? nameof(period.Au) : "", error.ErrorMessage);
            period.Report = await Mediator.Send(new GetAttendanceReport.Query(), HttpContext.RequestAborted);
        }
        return View(period);
    }

    /// <summary>The days as a file.</summary>
    [HttpGet("export.{format:regex(^(csv|xlsx)$)}")]
    public async Task<IActionResult> Export([FromQuery] AttendancePeriod period, string format)
    {
        ArgumentNullException.ThrowIfNull(period);
        var report = await Mediator.Send(period.ToQuery(), HttpContext.RequestAborted);
        List<ExportColumn<GetAttendanceReport.Day>> columns =
        [
            new("Date", day => day.Date),
            .. report.Places.Select((place, index) => new ExportColumn<GetAttendanceReport.Day>(place, day => day.Visits[index])),
            new("Total", day => day.Total),
            new("Même jour avant (médiane de 4 semaines)", day => day.Before),
        ];
        return Table(columns, report.Days, format, "frequentation", "Fréquentation");
    }
}

/// <summary>The period chosen, and what it gives.</summary>
public sealed class AttendancePeriod
{
    /// <summary>First date.</summary>
    public DateOnly? Du { get; init; }

    /// <summary>Last date, included.</summary>
    public DateOnly? Au { get; init; }

    /// <summary>The report of the period.</summary>
    public GetAttendanceReport.Result Report { get; set; } = null!;

    internal GetAttendanceReport.Query ToQuery() => new() { From = Du, To = Au };
}
