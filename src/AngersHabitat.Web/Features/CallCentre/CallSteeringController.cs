using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.CallCentre;
using FluentValidation;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>The figures of the call centre, for managers.</summary>
[Authorize(Roles = Roles.Manager)]
[Route("/pilotage/appels")]
public sealed class CallSteeringController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The report.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] CallPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        try
        {
            period.Report = await Mediator.Send(ModelState.IsValid ? period.ToQuery() : new GetCallReport.Query(), HttpContext.RequestAborted);
        }
        catch (ValidationException invalid)
        {
            foreach (var error in invalid.Errors)
                ModelState.AddModelError(error.PropertyName == nameof(GetCallReport.Query.To) ? nameof(period.Au) : nameof(period.Seuil), error.ErrorMessage);
            period.Report = await Mediator.Send(new GetCallReport.Query(), HttpContext.RequestAborted);
        }
        return View(period);
    }

    /// <summary>The days as a file.</summary>
    [HttpGet("export.{format:regex(^(csv|xlsx)$)}")]
    public async Task<IActionResult> Export([FromQuery] CallPeriod period, string format)
    {
        ArgumentNullException.ThrowIfNull(period);
        var report = await Mediator.Send(period.ToQuery(), HttpContext.RequestAborted);
        List<ExportColumn<DailyVolume>> columns =
        [
            new("Date", day => day.Date),
            new("Appels", day => day.Calls),
            new("Répondus", day => day.Answered),
            new("Abandonnés", day => day.Abandoned),
            new("Attente médiane (s)", day => day.Waits.Quantile(0.5)),
            new("Attente de 9 appels sur 10 (s)", day => day.Waits.Quantile(0.9)),
            .. Enum.GetValues<CallReason>().Select(reason => new ExportColumn<DailyVolume>(
                Words.Of(reason), day => day.Reasons[(int)reason])),
        ];
        return Table(columns, report.Days, format, "appels", "Appels");
    }
}

/// <summary>The period chosen, and what it gives.</summary>
public sealed class CallPeriod
{
    /// <summary>First date.</summary>
    public DateOnly? Du { get; init; }

    /// <summary>Last date, included.</summary>
    public DateOnly? Au { get; init; }

    /// <summary>Calls of a day from which it is a peak.</summary>
    public int? Seuil { get; init; }

    /// <summary>The report of the period.</summary>
    public GetCallReport.Result Report { get; set; } = null!;

    internal GetCallReport.Query ToQuery() => new() { From = Du, To = Au, Threshold = Seuil ?? DailyVolume.DefaultPeakThreshold };
}
