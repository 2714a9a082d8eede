using AngersHabitat.Application.Files;
using AngersHabitat.Application.Monitoring;

namespace AngersHabitat.Web.Features.Monitoring;

/// <summary>How the portal itself fares, for administrators.</summary>
[For<GetPortalState.Query>]
[Route("/admin/etat")]
public sealed class MonitoringController(IMediator mediator, ProxyWatch proxies) : PortalController(mediator)
{
    /// <summary>The state.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(await ReadAsync());

    /// <summary>Runs a chore now.</summary>
    [HttpPost("taches/{name}")]
    public Task<IActionResult> Run(string name)
        => SubmitAsync(new RunChore.Command(name), chore => Done($"Tâche lancée\u00A0: «\u00A0{Words.Action(chore)}\u00A0».", RedirectToAction(nameof(Index))),
            async () => View(nameof(Index), await ReadAsync()));

    private async Task<StatePage> ReadAsync() => new(
        await Mediator.Send(new GetPortalState.Query(), HttpContext.RequestAborted),
        await Mediator.Send(new ListUnfinishedImports.Query(), HttpContext.RequestAborted),
        proxies.Found);
}
