using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Base of the pages that change the rules of a place or of a type of place: a step that succeeds or is refused leads to the editor.</summary>
[For<GetRuleEditor.Query>]
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

/// <summary>The editor's page.</summary>
/// <param name="Editor">What holds and what is drafted.</param>
/// <param name="Closing">The form of an emergency closure.</param>
public sealed record PlaceEditorPage(GetRuleEditor.Result Editor, CloseUrgently.Command Closing)
{
    /// <summary>The button that lifts the closure in force.</summary>
    public LiftClosure.Command Lift => new() { Id = Editor.Place?.Closure?.Id ?? Guid.Empty };

    /// <summary>The form that foresees another reopening.</summary>
    public PlanReopening.Command Reopen => new() { Id = Editor.Place?.Closure?.Id ?? Guid.Empty };

    /// <summary>The button that takes the last publication back.</summary>
    public UndoPublication.Command Undo => new() { Scope = Editor.Scope, Number = Editor.Undoable?.Number ?? 0 };
}
