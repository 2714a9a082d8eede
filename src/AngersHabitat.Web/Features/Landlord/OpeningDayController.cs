using AngersHabitat.Application.Landlord;

namespace AngersHabitat.Web.Features.Landlord;

/// <summary>Opening day: what is ready, what is not, and the switch.</summary>
[For<OpenPortal.Command>]
[Route("/admin/mise-en-service")]
public sealed class OpeningDayController(IMediator mediator, IEnumerable<IReadinessPart> parts, LandlordKeeper keeper) : PortalController(mediator)
{
    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        var lines = new List<ReadinessLine>();
        foreach (var part in parts.OrderBy(part => part.Order))
            lines.AddRange(await part.ReadAsync(HttpContext.RequestAborted));
        return View(nameof(Index), new OpeningDayPage(lines, keeper.Now.IsOpen));
    }

    [HttpPost("ouvrir")]
    public Task<IActionResult> Open()
        => SubmitAsync(new OpenPortal.Command(Open: true), _ => Done("Le portail est ouvert au public.", RedirectToAction(nameof(Index))), Index);

    [HttpPost("fermer")]
    public Task<IActionResult> Shut()
        => SubmitAsync(new OpenPortal.Command(Open: false), _ => Done("Le portail n'est plus ouvert au public.", RedirectToAction(nameof(Index))), Index);
}
