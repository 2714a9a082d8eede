using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

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
