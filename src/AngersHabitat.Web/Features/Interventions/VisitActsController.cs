using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>Base of the pages on which somebody ticks, begins and ends a visit, by buttons that work without scripts.</summary>
public abstract class VisitActsController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>Sends one act; what a rule refuses is said on the same page.</summary>
    protected async Task<IActionResult> ActAsync(Guid id, ActForm form, IActionResult done, Func<Task<IActionResult>> again)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Words?.Length > InterventionStep.NoteLength)
        {
            AddError(nameof(form.Words), $"Écrivez {InterventionStep.NoteLength} caractères au plus.");
            return await RefuseAsync(again);
        }
        RuleException? refused = null;
        var answer = await SubmitAsync(form.For(id), result =>
        {
            refused = result.Refusals.FirstOrDefault()?.Rule;
            return done;
        }, again);
        return refused is null ? answer : await RefuseAsync(new RuleException(refused.Code, refused.Field is null ? null : nameof(form.Words), [.. refused.Arguments]), again);
    }
}
