using AngersHabitat.Application.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>Visits of a lift or a boiler planned in a residence, on its page; nothing when there is none.</summary>
public sealed class HallVisitsViewComponent(IMediator mediator) : ViewComponent
{
    /// <summary>Reads them.</summary>
    public async Task<IViewComponentResult> InvokeAsync(Hall hall)
    {
        ArgumentNullException.ThrowIfNull(hall);
        var visits = await mediator.Send(new GetHallVisits.Query(hall.ResidenceId), HttpContext.RequestAborted);
        return visits.Count == 0 ? Content("") : View("/Features/Interventions/Shared/_HallVisits.cshtml", visits);
    }
}
