using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>From a draft to what the public reads: the effect as far as it reaches, publishing in one step, undoing in one step.</summary>
public sealed class PublicationController(IMediator mediator) : EditorPages(mediator)
{
    /// <summary>The effect of publishing.</summary>
    [HttpGet("apercu")]
    public async Task<IActionResult> Preview(string scope)
    {
        var preview = await Mediator.Send(new PreviewRules.Query(scope), HttpContext.RequestAborted);
        return View(nameof(Preview), new PreviewPage(new PublishRules.Command { Scope = scope, Number = preview.Number, DraftVersion = preview.DraftVersion }, preview));
    }

    /// <summary>Publishes.</summary>
    [HttpPost("publier")]
    public Task<IActionResult> Publish(string scope, [PageForm] PublishRules.Command form)
        => SubmitAsync(form with { Scope = scope }, _ => Edited(scope, "C'est publié. Le site public le dit dès maintenant."), () => Preview(scope));

    /// <summary>Puts back what the last publication replaced.</summary>
    [HttpPost("annuler")]
    public Task<IActionResult> Undo(string scope, [PageForm("Undo")] UndoPublication.Command form)
        => StepAsync(form with { Scope = scope }, scope, "La dernière publication est annulée. Les règles d'avant sont de nouveau en vigueur.");

    /// <summary>Takes the draft onto what somebody else published.</summary>
    [HttpPost("reprendre")]
    public Task<IActionResult> Rebase(string scope)
        => SubmitAsync(new RebaseDraft.Command(scope), _ => RedirectToAction(nameof(Preview), new { scope }), () => EditorAsync(scope));

    /// <summary>Throws the draft away.</summary>
    [HttpPost("abandonner")]
    public Task<IActionResult> Discard(string scope)
        => StepAsync(new DiscardDraft.Command(scope), scope, "Votre brouillon est abandonné. Rien n'a changé pour le public.");
}
