using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Base of the pages that change the rules of a place or of a type of place: a step that succeeds or is refused leads to the editor.</summary>
[For<GetRuleEditor.Query>]
[FormerAddress]
[Route("/agents/lieux/{scope}")]
public abstract class EditorPages(IMediator mediator) : PortalController(mediator)
{
    /// <summary>Sends a step of the editor; refused, the editor says why.</summary>
    protected Task<IActionResult> StepAsync(ICommand<Unit> command, string scope, string notice)
        => SubmitAsync(command, _ => Edited(scope, notice), () => EditorAsync(scope));

    /// <summary>Back to the editor, with a sentence.</summary>
    protected IActionResult Edited(string scope, string notice) => Done(notice, RedirectToAction(nameof(PlaceEditorController.Index), "PlaceEditor", new { scope }));

    /// <summary>What holds and what is drafted.</summary>
    protected async Task<GetRuleEditor.Result> ReadAsync(string scope) => await Mediator.Send(new GetRuleEditor.Query(scope), HttpContext.RequestAborted);

    /// <summary>The editor.</summary>
    protected async Task<IActionResult> EditorAsync(string scope)
        => View("Editor", new PlaceEditorPage(await ReadAsync(scope), new CloseUrgently.Command { Id = Guid.NewGuid(), Scope = scope }));
}
