using AngersHabitat.Application.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The list of kinds, which those in charge edit.</summary>
[For<GetKinds.Query>]
[Route($"{VisitList.Address}/types")]
public sealed class KindsController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The kinds.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(nameof(Index), new KindsPage(await Mediator.Send(new GetKinds.Query(), HttpContext.RequestAborted)));

    /// <summary>Changes one.</summary>
    [HttpPost("")]
    public Task<IActionResult> Save([PageForm("Kind")] SaveKind.Command form) => SaveAsync(form);

    /// <summary>Adds one.</summary>
    [HttpPost("nouveau")]
    public Task<IActionResult> Add([PageForm("New")] SaveKind.Command form) => SaveAsync(form);

    private Task<IActionResult> SaveAsync(SaveKind.Command form)
        => SubmitAsync(form, _ => Done("Le type est enregistré.", RedirectToAction(nameof(Index))), Index);
}
