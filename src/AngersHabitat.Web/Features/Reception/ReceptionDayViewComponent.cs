using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>What is closed, to be verified, drafted and to come.</summary>
public sealed class ReceptionDayViewComponent(IMediator mediator) : ViewComponent
{
    /// <summary>Reads the day.</summary>
    public async Task<IViewComponentResult> InvokeAsync(DayQuery day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return View("/Features/Reception/StaffHome/_ReceptionDay.cshtml", await mediator.Send(new GetReceptionDay.Query(day.Agency), HttpContext.RequestAborted));
    }
}
