using AngersHabitat.Application.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>Those who go: staff and firms.</summary>
[For<GetWorkers.Query>]
[Route($"{VisitList.Address}/intervenants")]
public sealed class WorkersController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>All of them.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(nameof(Index), new WorkersPage(await Mediator.Send(new GetWorkers.Query(), HttpContext.RequestAborted)));

    /// <summary>Changes one.</summary>
    [HttpPost("")]
    public Task<IActionResult> Save([PageForm("Worker")] SaveWorker.Command form) => SaveAsync(form);

    /// <summary>Adds one.</summary>
    [HttpPost("nouveau")]
    public Task<IActionResult> Add([PageForm("New")] SaveWorker.Command form) => SaveAsync(form);

    private Task<IActionResult> SaveAsync(SaveWorker.Command form)
        => SubmitAsync(form, _ => Done("L'intervenant est enregistré.", RedirectToAction(nameof(Index))), Index);
}
