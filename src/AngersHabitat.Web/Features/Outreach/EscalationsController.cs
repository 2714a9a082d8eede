using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>People who stayed silent: somebody goes and sees.</summary>
[For<ListEscalations.Query>]
[Route("/agents/signalements")]
public sealed class EscalationsController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(int page = 1)
        => View("Index", await Mediator.Send(new ListEscalations.Query(page), HttpContext.RequestAborted));

    /// <summary>Takes one on.</summary>
    [HttpPost("{id:guid}/prendre")]
    public Task<IActionResult> Take(Guid id, TakeEscalation.Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return SubmitAsync(command with { Id = id }, _ => Back("Le signalement est à votre nom."), () => Index());
    }

    /// <summary>Ends one.</summary>
    [HttpPost("{id:guid}/fait")]
    public Task<IActionResult> Complete(Guid id, CompleteEscalation.Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return SubmitAsync(command with { Id = id }, _ => Back("Le signalement est traité."), () => Index());
    }

    private RedirectToActionResult Back(string notice)
    {
        TempData["Notice"] = notice;
        return RedirectToAction(nameof(Index));
    }
}
