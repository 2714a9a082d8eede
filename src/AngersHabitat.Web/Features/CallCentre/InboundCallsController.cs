using AngersHabitat.Application.CallCentre;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>The desk of the call centre: a call noted in two keys, urgent calls, calls owed.</summary>
[For<GetCallDesk.Query>]
[Route(Address)]
public sealed class InboundCallsController(IMediator mediator) : PortalController(mediator)
{
    public const string Address = "/agents/appels-entrants";

    /// <summary>What the button « Noter et demander une intervention » asks for.</summary>
    public const string ThenVisit = "intervention";

    /// <summary>The desk.</summary>
    /// <param name="appelant">People of a campaign found by their number: identifiers that tell nothing of them.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] Guid[]? appelant = null)
    {
        var desk = await Mediator.Send(new GetCallDesk.Query(), HttpContext.RequestAborted);
        var owed = await ReadListAsync(new CallbackList(), new ListCallbacks.Query());
        var callers = await Mediator.Send(new GetCallers.Query(appelant ?? []), HttpContext.RequestAborted);
        return View(nameof(Index), new CallDesk(new NoteCall.Command { Id = Guid.NewGuid() }, desk, owed, callers));
    }

    /// <summary>Looks for the caller in the active campaigns; a POST, since a number belongs in no address.</summary>
    [HttpPost("appelant")]
    public Task<IActionResult> Find([PageForm("Search")] FindCaller.Command form)
        => SubmitAsync(form, found =>
        {
            var desk = RedirectToAction(nameof(Index), new { appelant = found });
            return found.Count > 0 ? desk : Done("Ce numéro n'est celui de personne dans une campagne en cours.", desk);
        }, () => Index());

    /// <summary>Books the call that a campaign owes to the caller.</summary>
    [HttpPost("appelant/{contactId:guid}")]
    public Task<IActionResult> Promise(Guid contactId, [PageForm("Promise")] PromiseCampaignCall.Command form)
        => SubmitAsync(form with { ContactId = contactId }, _ => Desk("Rappel réservé dans la campagne."), () => Index(appelant: [contactId]));

    /// <summary>Notes a call.</summary>
    /// <param name="form">What the agent noted.</param>
    /// <param name="then"><see cref="ThenVisit"/> goes on to the request of a visit, with the number, which no row keeps for it.</param>
    [HttpPost("")]
    public Task<IActionResult> Index([PageForm("Call")] NoteCall.Command form, string? then)
        => SubmitAsync(form, result =>
        {
            if (!string.Equals(then, ThenVisit, StringComparison.Ordinal))
                return Noted(form.Id, result);
            TempData[VisitNumber.Key] = form.Number;
            return RedirectToAction("Index", "Requests", new { appel = form.Id });
        }, () => Index());

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
        => SubmitAsync(new TakeUrgentCall.Command(id), _ => Desk("L'appel urgent est à vous : il a quitté la liste des autres."), () => Index());

    /// <summary>One step of a call owed.</summary>
    [HttpPost("rappels")]
    public Task<IActionResult> Callback([PageForm("Callback")] FollowCallback.Command form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return SubmitAsync(form, _ => Desk(CallWords.Followed(form.Step)), () => Index());
    }

    private IActionResult Noted(Guid id, NoteCall.Result call) => call.Outcome == CallOutcome.Urgent
        ? RedirectToAction(nameof(Emergency), new { id })
        : Desk($"Noté : {Words.Of(call.Reason!.Value).ToLower(French.Culture)}, {Words.Of(call.Outcome).ToLower(French.Culture)}.");

    private IActionResult Desk(string notice) => Done(notice, RedirectToAction(nameof(Index)));
}
