using AngersHabitat.Web.Pages.Kept;

namespace AngersHabitat.Web.Features.Guidance;

/// <summary>Pages of advice and of legal information: they ask nothing of the store, so they answer even when it does not.</summary>
[AllowAnonymous]
[BeforeOpening]
[KeptAnswer]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class GuidanceController : Controller
{
    /// <summary>What to do in an emergency, before any form.</summary>
    [HttpGet("/urgence")]
    public IActionResult Emergency() => View();

    /// <summary>How to know whether it is really the landlord who calls.</summary>
    [HttpGet("/est-ce-bien-vous")]
    public IActionResult IsItYou() => View();

    /// <summary>Privacy information.</summary>
    [HttpGet("/confidentialite")]
    public IActionResult Privacy() => View();

    /// <summary>Accessibility statement (RGAA).</summary>
    [HttpGet("/accessibilite")]
    public IActionResult Accessibility() => View();
}
