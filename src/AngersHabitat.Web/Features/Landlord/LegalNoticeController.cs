using AngersHabitat.Application.Landlord;
using AngersHabitat.Web.Pages.Kept;

namespace AngersHabitat.Web.Features.Landlord;

/// <summary>Who publishes this site and who keeps its server, as the law wants it said to everybody; before opening, too. It asks nothing of the store.</summary>
[AllowAnonymous]
[BeforeOpening]
[KeptAnswer]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class LegalNoticeController(LandlordKeeper keeper) : Controller
{
    /// <summary>What the landlord has entered; what it has not is left out.</summary>
    [HttpGet("/mentions-legales")]
    public IActionResult Index() => View(keeper.Now.Facts);
}
