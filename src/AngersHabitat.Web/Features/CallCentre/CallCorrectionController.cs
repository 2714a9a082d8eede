using AngersHabitat.Application.CallCentre;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>Corrects or cancels a call of the day that the agent noted by mistake.</summary>
[For<GetNotedCall.Query>]
[Route("/agents/appels-entrants/notes/{id:guid}")]
public sealed class CallCorrectionController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The call, to be corrected or cancelled.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id)
        => View(await Mediator.Send(new GetNotedCall.Query(id), HttpContext.RequestAborted));

    /// <summary>Notes the call anew.</summary>
    [HttpPost("")]
    public Task<IActionResult> Index(Guid id, [PageForm("Call")] NoteCall.Command call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return SubmitAsync(new CorrectCall.Command(id, call), result => Done("Appel corrigé : les chiffres suivent.", id: result.Outcome == CallOutcome.Urgent ? call.Id : null),
            async () => View((await Mediator.Send(new GetNotedCall.Query(id), HttpContext.RequestAborted)) with { Call = call }));
    }

    /// <summary>Takes the call back.</summary>
    [HttpPost("annulation")]
    public Task<IActionResult> Cancel(Guid id)
        => SubmitAsync(new CancelCall.Command(id), _ => Done("Appel annulé : il ne compte plus."),
            async () => View(nameof(Index), await Mediator.Send(new GetNotedCall.Query(id), HttpContext.RequestAborted)));

    // A call that turns out to be urgent leads to the sheet, as when it is noted.
    private RedirectToActionResult Done(string notice, Guid? id = null)
    {
        TempData["Notice"] = notice;
        return id is { } urgent
            ? RedirectToAction(nameof(InboundCallsController.Emergency), "InboundCalls", new { id = urgent })
            : RedirectToAction(nameof(InboundCallsController.Index), "InboundCalls");
    }
}
