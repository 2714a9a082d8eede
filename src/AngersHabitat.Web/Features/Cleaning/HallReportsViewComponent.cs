using AngersHabitat.Application.Cleaning;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>Points told dirty and where each stands, for anybody; nothing when nothing was told.</summary>
public sealed class HallReportsViewComponent(IMediator mediator) : ViewComponent
{
    /// <summary>Reads them.</summary>
    public async Task<IViewComponentResult> InvokeAsync(Hall hall)
    {
        ArgumentNullException.ThrowIfNull(hall);
        var reports = await mediator.Send(new GetHallReports.Query(hall.ResidenceId), HttpContext.RequestAborted);
        return reports.Count == 0 ? Content("") : View("/Features/Cleaning/Shared/_HallReports.cshtml", reports);
    }
}
