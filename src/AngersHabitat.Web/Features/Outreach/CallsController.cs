using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>« Personne suivante » and the call.</summary>
[For<GetQueue.Query>]
public sealed class CallsController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>What waits, and the button.</summary>
    [HttpGet("/agents/campagnes/{id:guid}/suivant")]
    public async Task<IActionResult> Queue(Guid id, CancellationToken cancellationToken)
        => View("Queue", await Mediator.Send(new GetQueue.Query(id), cancellationToken));

    /// <summary>Gives the next person.</summary>
    [HttpPost("/agents/campagnes/{id:guid}/suivant")]
    public Task<IActionResult> Next(Guid id)
        => SubmitAsync(new ClaimNext.Command(id), result => ToNext(id, result.ContactId), () => Queue(id, HttpContext.RequestAborted));

    /// <summary>The call screen.</summary>
    [HttpGet("/agents/appels/{contactId:guid}")]
    public async Task<IActionResult> Call(Guid contactId)
    {
        var call = await Mediator.Send(new GetCall.Query(contactId), HttpContext.RequestAborted);
        var form = new LogCall.Command
        {
            ContactId = contactId,
            CallId = Guid.NewGuid(),
            AlsoFor = [.. call.Household.Where(mate => mate is { SameNumber: true, SameHome: true }).Select(mate => mate.ContactId)],
        };
        return View("Call", new CallPage(form, call, NoteToConfirm: []));
    }

    /// <summary>Saves the call.</summary>
    /// <param name="contactId">The person in the campaign.</param>
    /// <param name="form">What the agent noted.</param>
    /// <param name="noteConfirmed">Whether the agent keeps a note that was pointed at.</param>
    /// <param name="then"><c>suivante</c> asks for the next person at once.</param>
    [HttpPost("/agents/appels/{contactId:guid}")]
    public async Task<IActionResult> Save(Guid contactId, [PageForm] LogCall.Command form, bool noteConfirmed, string? then)
    {
        ArgumentNullException.ThrowIfNull(form);
        var command = form with { ContactId = contactId };
        var words = noteConfirmed ? [] : await Mediator.Send(new CheckNote.Query(form.Note, form.Wishes), HttpContext.RequestAborted);
        if (words.Count > 0)
        {
            AddError(nameof(form.Note), "Relisez ces mots, que la personne pourra lire : "
                + string.Join(", ", words.Select(word => $"« {word.Word} » ({Words.Of(word.Topic)})")) + ".");
        }
        LogCall.Result? saved = null;
        var answer = await SubmitAsync(command, result =>
        {
            saved = result;
            TempData["SavedCall"] = contactId.ToString();
            return Done(OutreachWords.Saved(result), RedirectToAction(nameof(Queue), new { id = result.CampaignId }));
        }, () => CallAgainAsync(command, words));
        var goesOn = then ?? (form.CallbackWhen is null ? null : "suivante");
        return saved is not null && string.Equals(goesOn, "suivante", StringComparison.Ordinal)
            ? await NextAfterAsync(saved.CampaignId, answer)
            : answer;
    }

    /// <summary>Two people are one household: linked, and the call goes on with what was typed.</summary>
    [For<LinkHousehold.Command>]
    [HttpPost("/agents/appels/{contactId:guid}/relier")]
    public Task<IActionResult> Link(Guid contactId, [PageForm] LogCall.Command form, Guid other)
        => GoOnAsync(contactId, form, new LinkHousehold.Command(contactId, other));

    /// <summary>Two people are no household: separated, and the call goes on with what was typed.</summary>
    [For<UnlinkHousehold.Command>]
    [HttpPost("/agents/appels/{contactId:guid}/separer")]
    public Task<IActionResult> Unlink(Guid contactId, [PageForm] LogCall.Command form, Guid other)
        => GoOnAsync(contactId, form, new UnlinkHousehold.Command(contactId, other));

    /// <summary>A page that a step of the call answered, asked for again.</summary>
    [HttpGet("/agents/appels/{contactId:guid}/relier")]
    [HttpGet("/agents/appels/{contactId:guid}/separer")]
    public IActionResult BackToCall(Guid contactId) => RedirectToAction(nameof(Call), new { contactId });

    private async Task<IActionResult> GoOnAsync(Guid contactId, LogCall.Command form, ICommand<Guid> step)
    {
        var command = form with { ContactId = contactId };
        try
        {
            await Mediator.Send(step, HttpContext.RequestAborted);
        }
        catch (RuleException refused)
        {
            return await RefuseAsync(refused, () => CallAgainAsync(command, []));
        }
        return await CallAgainAsync(command, []);
    }

    private async Task<IActionResult> CallAgainAsync(LogCall.Command command, IReadOnlyList<SensitiveWord> words)
    {
        var wished = command is { CallbackDate: { } date, CallbackTime: { } time } ? date.ToDateTime(time) : (DateTime?)null;
        var call = await Mediator.Send(new GetCall.Query(command.ContactId, wished), HttpContext.RequestAborted);
        return View("Call", new CallPage(command, call, words));
    }

    // The call is saved whatever comes next; when nobody can be given, the queue's page says why.
    private async Task<IActionResult> NextAfterAsync(Guid campaignId, IActionResult otherwise)
    {
        try
        {
            var next = await Mediator.Send(new ClaimNext.Command(campaignId), HttpContext.RequestAborted);
            return next.ContactId is { } contactId ? RedirectToAction(nameof(Call), new { contactId }) : otherwise;
        }
        catch (RuleException)
        {
            return otherwise;
        }
    }

    /// <summary>« Rendre ».</summary>
    [HttpPost("/agents/appels/{contactId:guid}/rendre")]
    public Task<IActionResult> Release(Guid contactId)
        => SubmitAsync(
            new ReleaseLease.Command(contactId),
            campaignId => Done("La personne est rendue : elle sera proposée à un autre agent.", RedirectToAction(nameof(Queue), new { id = campaignId })),
            () => Call(contactId));

    private IActionResult ToNext(Guid campaignId, Guid? contactId) => contactId is { } next
        ? RedirectToAction(nameof(Call), new { contactId = next })
        : Done("Personne n'est à appeler en ce moment.", RedirectToAction(nameof(Queue), new { id = campaignId }));
}
