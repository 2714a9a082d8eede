using AngersHabitat.Application.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The day of who goes, on a telephone: today's and tomorrow's visits, their points, also without network.</summary>
[For<GetRound.Query>]
[Route(Address)]
public sealed class RoundController(IMediator mediator) : VisitActsController(mediator)
{
    public const string Address = $"{VisitList.Address}/ma-tournee";

    /// <summary>The round.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index() => PageAsync();

    /// <summary>The page a device keeps, to open the round without network. Nothing in it depends on who asks.</summary>
    [AllowAnonymous]
    [BeforeOpening]
    [HttpGet("hors-ligne")]
    public IActionResult Offline() => View();

    /// <summary>One act by its button: the page that works without scripts.</summary>
    [HttpPost("{id:guid}/geste")]
    public Task<IActionResult> Act(Guid id, [PageForm("Act")] ActForm form) => ActAsync(id, form, Redirect($"~{Address}#v-{id}"), PageAsync);

    private async Task<IActionResult> PageAsync()
        => View(nameof(Index), await Mediator.Send(new GetRound.Query(), HttpContext.RequestAborted));
}
