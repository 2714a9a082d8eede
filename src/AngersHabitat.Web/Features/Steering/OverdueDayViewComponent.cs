using AngersHabitat.Application.Steering;

namespace AngersHabitat.Web.Features.Steering;

/// <summary>The manager's part of the day: what was promised and not kept in time; the rest stands on the first page of steering.</summary>
public sealed class OverdueDayViewComponent(IMediator mediator) : ViewComponent
{
    /// <summary>Reads what is overdue.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var result = await mediator.Send(new ListOverdue.Query(), HttpContext.RequestAborted);
        return View("/Features/Shared/_Day.cshtml", new DayView(
            "pilotage", "Pilotage",
            [new("Promesses en retard", French.Number(result.All), OverdueList.Detail(result), OverdueList.Address, result.All > 0 ? "bad" : "good")],
            [new("Tous les chiffres, et ce qui est à décider", "", "Pilotage", "/pilotage")]));
    }
}
