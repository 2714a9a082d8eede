using AngersHabitat.Application.Cleaning;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>Those who clean: caretakers and firms.</summary>
[For<GetCleaners.Query>]
[Route($"{CleaningRoundsController.Address}/equipes")]
public sealed class CleanersController(IMediator mediator) : PortalController(mediator)
{
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(nameof(Index), new CleanersPage(await Mediator.Send(new GetCleaners.Query(), HttpContext.RequestAborted)));

    /// <summary>Changes one.</summary>
    [HttpPost("")]
    public Task<IActionResult> Save([PageForm("Cleaner")] SaveCleaner.Command form) => SaveAsync(form);

    /// <summary>Adds one.</summary>
    [HttpPost("nouveau")]
    public Task<IActionResult> Add([PageForm("New")] SaveCleaner.Command form) => SaveAsync(form);

    private Task<IActionResult> SaveAsync(SaveCleaner.Command form) => SubmitAsync(form, _ => Done("C'est enregistré.", RedirectToAction(nameof(Index))), Index);
}
