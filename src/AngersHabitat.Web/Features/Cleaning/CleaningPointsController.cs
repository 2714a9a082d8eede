using AngersHabitat.Application.Cleaning;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>What is kept clean.</summary>
[For<GetCleaningPoints.Query>]
[Route($"{CleaningRoundsController.Address}/points")]
public sealed class CleaningPointsController(IMediator mediator) : PortalController(mediator)
{
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(nameof(Index), new CleaningPointsPage(await Mediator.Send(new GetCleaningPoints.Query(), HttpContext.RequestAborted)));

    /// <summary>Changes one.</summary>
    [HttpPost("")]
    public Task<IActionResult> Save([PageForm("Point")] SaveCleaningPoint.Command form) => SaveAsync(form);

    /// <summary>Adds one.</summary>
    [HttpPost("nouveau")]
    public Task<IActionResult> Add([PageForm("New")] SaveCleaningPoint.Command form) => SaveAsync(form);

    private Task<IActionResult> SaveAsync(SaveCleaningPoint.Command form) => SubmitAsync(form, _ => Done("Le point est enregistré.", RedirectToAction(nameof(Index))), Index);
}
