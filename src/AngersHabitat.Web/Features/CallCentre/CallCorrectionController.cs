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
        => View(nameof(Index), await Mediator.Send(new GetNotedCall.Query(id), HttpContext.RequestAborted));

    /// <summary>Notes the call anew.</summary>
    [HttpPost("")]
    public Task<IActionResult> Index(Guid id, [PageForm("Call")] NoteCall.Command form)
        => SubmitAsync(
            new CorrectCall.Command(id, form),
            result => Noted("Appel corrigé : les chiffres suivent.", result.Outcome == CallOutcome.Urgent ? form.Id : null),
            () => Index(id));

    /// <summary>Takes the call back.</summary>
    [HttpPost("annulation")]
    public Task<IActionResult> Cancel(Guid id)
        => SubmitAsync(new CancelCall.Command(id), _ => Noted("Appel annulé : il ne compte plus."), () => Index(id));

    // A call that turns out to be urgent leads to the sheet, as when it is noted.
    private IActionResult Noted(string notice, Guid? urgent = null) => Done(notice, urgent is { } id
        ? RedirectToAction(nameof(InboundCallsController.Emergency), "InboundCalls", new { id })
        : RedirectToAction(nameof(InboundCallsController.Index), "InboundCalls"));
}
