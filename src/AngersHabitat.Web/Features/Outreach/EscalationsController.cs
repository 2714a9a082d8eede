using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>People who stayed silent: somebody goes and sees.</summary>
[For<ListEscalations.Query>]
[Route(EscalationList.Address)]
public sealed class EscalationsController(IMediator mediator) : PortalController(mediator)
{
    private static readonly EscalationList List = new();

    /// <summary>The list.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListEscalations.Query query) => ListAsync(List, query);

    /// <summary>Takes one on.</summary>
    [HttpPost("{id:guid}/prendre")]
    public Task<IActionResult> Take(Guid id, [FromFilters] ListEscalations.Query list, [PageForm("Take")] TakeEscalation.Command form)
        => SubmitAsync(form with { Id = id }, _ => Back("Le signalement est à votre nom.", list), () => Index(list));

    /// <summary>Ends one.</summary>
    [HttpPost("{id:guid}/fait")]
    public Task<IActionResult> Complete(Guid id, [FromFilters] ListEscalations.Query list, [PageForm("Complete")] CompleteEscalation.Command form)
        => SubmitAsync(form with { Id = id }, _ => Back("Le signalement est traité.", list), () => Index(list));

    private IActionResult Back(string notice, ListEscalations.Query list) => Done(notice, LocalRedirect("~" + FilterAddress.Of(List.Path, list)));
}
