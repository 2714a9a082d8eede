using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>From a draft to what the public reads: the effect over 14 days, publishing in one step, undoing in one step.</summary>
[Authorize(Roles = Roles.Reception + "," + Roles.Manager)]
[Route("/agents/lieux/{scope}")]
public sealed class PublicationController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The effect of publishing.</summary>
    [HttpGet("apercu")]
    public Task<IActionResult> Preview(string scope) => ShowAsync(scope, new PublishRules.Command());

    /// <summary>Publishes.</summary>
    [HttpPost("publier")]
    public Task<IActionResult> Publish(string scope, [FromForm] PublishRules.Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return SubmitAsync(
            command with { Scope = scope },
            _ => Done(scope, "C'est publié. Le site public le dit dès maintenant."),
            () => ShowAsync(scope, command));
    }

    /// <summary>Puts back what the last publication replaced.</summary>
    [HttpPost("annuler")]
    public async Task<IActionResult> Undo(string scope, [FromForm] int number)
    {
        try
        {
            await Mediator.Send(new UndoPublication.Command { Scope = scope, Number = number }, HttpContext.RequestAborted);
            return Done(scope, "La dernière publication est annulée. Les règles d'avant sont de nouveau en vigueur.");
        }
        catch (Domain.Common.RuleException refused)
        {
            return Done(scope, Words.Of(refused));
        }
    }

    /// <summary>Takes the draft onto what somebody else published.</summary>
    [HttpPost("reprendre")]
    public async Task<IActionResult> Rebase(string scope)
    {
        await Mediator.Send(new RebaseDraft.Command(scope), HttpContext.RequestAborted);
        return LocalRedirect($"/agents/lieux/{scope}/apercu");
    }

    /// <summary>Throws the draft away.</summary>
    [HttpPost("abandonner")]
    public async Task<IActionResult> Discard(string scope)
    {
        await Mediator.Send(new DiscardDraft.Command(scope), HttpContext.RequestAborted);
        return Done(scope, "Votre brouillon est abandonné. Rien n'a changé pour le public.");
    }

    private async Task<IActionResult> ShowAsync(string scope, PublishRules.Command command)
    {
        var preview = await Mediator.Send(new PreviewRules.Query(scope), HttpContext.RequestAborted);
        return View("Preview", new PreviewPage(preview) { AcceptsWarnings = command.AcceptsWarnings });
    }

    private LocalRedirectResult Done(string scope, string notice)
    {
        TempData["Notice"] = notice;
        return LocalRedirect($"/agents/lieux/{scope}");
    }
}

/// <summary>The preview's page.</summary>
/// <param name="Preview">What publishing would do.</param>
public sealed record PreviewPage(PreviewRules.Result Preview)
{
    /// <summary>The warnings have been read.</summary>
    public bool AcceptsWarnings { get; init; }
}
