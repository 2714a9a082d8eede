using System.Security.Claims;
using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Reception's part of the home of the day.</summary>
internal sealed class ReceptionDayPart : IDayPart
{
    public int Order => 10;

    public Type ViewComponent => typeof(ReceptionDayViewComponent);

    public bool IsFor(ClaimsPrincipal user) => user.May<GetReceptionDay.Query>();
}

/// <summary>What is closed, to be verified, drafted and to come.</summary>
public sealed class ReceptionDayViewComponent(IMediator mediator) : ViewComponent
{
    /// <summary>Reads the day.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
        => View("/Features/Reception/StaffHome/_ReceptionDay.cshtml", await mediator.Send(new GetReceptionDay.Query(), HttpContext.RequestAborted));
}
