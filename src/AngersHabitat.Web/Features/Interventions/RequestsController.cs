using AngersHabitat.Application.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>Asks for a visit, by itself or from a call that has just been noted.</summary>
[For<RequestVisit.Command>]
[Route($"{VisitList.Address}/nouvelle")]
public sealed class RequestsController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The form.</summary>
    /// <param name="appel">The call it comes from.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] Guid? appel = null)
    {
        var call = await Mediator.Send(new GetCallForRequest.Query(appel), HttpContext.RequestAborted);
        return await PageAsync(new RequestVisit.Command
        {
            Id = Guid.NewGuid(), CallId = call.CallId, ContactName = call.Name, ContactPhone = call.Number is { } number ? French.Phone(number) : TempData[VisitNumber.Key] as string, Details = call.Note, Urgency = call.Urgency,
        });
    }

    /// <summary>Asks; an open visit that may be the same is shown first.</summary>
    [HttpPost("")]
    public Task<IActionResult> Index([PageForm] RequestVisit.Command form)
        => SubmitAsync(form, id => Done("L'intervention est demandée.", User.May<GetVisit.Query>()
            ? RedirectToAction(nameof(VisitController.Index), "Visit", new { id }) : RedirectToAction(nameof(VisitsController.Index), "Visits")), () => PageAsync(form));

    private async Task<IActionResult> PageAsync(RequestVisit.Command form)
    {
        var choices = await Mediator.Send(new GetRequestForm.Query(), HttpContext.RequestAborted);
        var likely = await Mediator.Send(new FindLikelyDuplicates.Query(form.ResidenceId, form.KindId, form.Building, form.Stair, form.Door), HttpContext.RequestAborted);
        return View(nameof(Index), new RequestPage(form, choices, likely));
    }
}
