using AngersHabitat.Application.CallCentre;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>The desk of the call centre: a call noted in two keys, urgent calls, calls owed.</summary>
[For<GetCallDesk.Query>]
[Route("/agents/appels-entrants")]
public sealed class InboundCallsController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The desk.</summary>
    /// <param name="page">Page of the calls owed.</param>
    /// <param name="appelant">People of a campaign found by their number: identifiers that tell nothing of them.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(int page = 1, [FromQuery] Guid[]? appelant = null)
        => View(await ModelAsync(new NoteCall.Command { Id = Guid.NewGuid() }, page, appelant));

    /// <summary>Looks for the caller in the active campaigns; a POST, since a number belongs in no address.</summary>
    [HttpPost("appelant")]
    public Task<IActionResult> Find([FromForm] FindCaller.Command search)
    {
        ArgumentNullException.ThrowIfNull(search);
        return SubmitAsync(search, found =>
        {
            if (found.Count == 0)
                TempData["Notice"] = "Ce numéro n'est celui de personne dans une campagne en cours.";
            return RedirectToAction(nameof(Index), new { appelant = found });
        }, AgainAsync);
    }

    /// <summary>Books the call that a campaign owes to the caller.</summary>
    [HttpPost("appelant/{contactId:guid}")]
    public Task<IActionResult> Promise(Guid contactId, [FromForm] PromiseCampaignCall.Command promise)
    {
        ArgumentNullException.ThrowIfNull(promise);
        return SubmitAsync(promise with { ContactId = contactId }, _ => Done("Rappel réservé dans la campagne."),
            async () => View(nameof(Index), await ModelAsync(new NoteCall.Command { Id = Guid.NewGuid() }, 1, [contactId])));
    }

    /// <summary>Notes a call.</summary>
    [HttpPost("")]
    public Task<IActionResult> Index([PageForm("Call")] NoteCall.Command call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return SubmitAsync(call, result => Noted(call.Id, result), async () => View(await ModelAsync(call, 1)));
    }

    /// <summary>What to do in an emergency, shown once the urgent call is noted.</summary>
    [HttpGet("urgence/{id:guid}")]
    public async Task<IActionResult> Emergency(Guid id)
    {
        var desk = await Mediator.Send(new GetCallDesk.Query(), HttpContext.RequestAborted);
        return View(desk.Urgent.FirstOrDefault(urgent => urgent.Id == id));
    }

    /// <summary>Takes an urgent call.</summary>
    [HttpPost("urgence/{id:guid}")]
    public Task<IActionResult> TakeUrgent(Guid id)
        => SubmitAsync(new TakeUrgentCall.Command(id), _ => Done("L'appel urgent est à vous : il a quitté la liste des autres."), AgainAsync);

    /// <summary>One step of a call owed.</summary>
    [HttpPost("rappels")]
    public Task<IActionResult> Callback([FromForm] FollowCallback.Command command)
    {
        // Not named « step »: a field of that name would be taken for a prefix.
        ArgumentNullException.ThrowIfNull(command);
        return SubmitAsync(command, _ => Done(command.Step switch
        {
            FollowCallback.Step.Take => "Ce rappel est à vous pour un quart d'heure.",
            FollowCallback.Step.TryAgain => "Nouvel essai noté : le rappel reste dû.",
            FollowCallback.Step.End => "Rappel terminé. Le nom et le numéro sont effacés.",
            _ => throw Unknown.Value(command.Step),
        }), AgainAsync);
    }

    private RedirectToActionResult Noted(Guid id, NoteCall.Result call)
    {
        if (call.Outcome == CallOutcome.Urgent)
        {
            return RedirectToAction(nameof(Emergency), new { id });
        }
        return Done($"Noté : {Words.Of(call.Reason!.Value).ToLower(French.Culture)}, {Words.Of(call.Outcome).ToLower(French.Culture)}.");
    }

    private RedirectToActionResult Done(string notice)
    {
        TempData["Notice"] = notice;
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> AgainAsync()
        => View(nameof(Index), await ModelAsync(new NoteCall.Command { Id = Guid.NewGuid() }, 1));

    private async Task<CallDesk> ModelAsync(NoteCall.Command call, int page, Guid[]? callers = null) => new(
        call,
        await Mediator.Send(new GetCallDesk.Query(page), HttpContext.RequestAborted),
        await Mediator.Send(new GetCallers.Query(callers ?? []), HttpContext.RequestAborted));
}

/// <summary>The form and what stands beside it.</summary>
public sealed record CallDesk(NoteCall.Command Call, GetCallDesk.Result Desk, IReadOnlyList<GetCallers.Caller> Callers)
{
    /// <summary>The search for a caller in the campaigns.</summary>
    public string? CallerNumber { get; init; }
}
