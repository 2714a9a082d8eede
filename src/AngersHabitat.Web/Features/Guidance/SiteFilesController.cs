using System.Globalization;
using System.Xml.Linq;
using AngersHabitat.Web.Pages.Kept;

namespace AngersHabitat.Web.Features.Guidance;

/// <summary>The files by which search engines, browsers and those who find a weakness know the portal.</summary>
[AllowAnonymous]
[BeforeOpening]
[KeptAnswer]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class SiteFilesController(IPageChrome chrome, IEnumerable<ISitemapPart> parts, IConfiguration configuration, PortalClock clock) : Controller
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // Pages that stand by themselves, the first ones before opening too; the others come from the features.
    private static readonly string[] Always = ["/urgence", "/est-ce-bien-vous", "/mentions-legales", "/confidentialite", "/accessibilite"], Opened = ["/", "/lieux", "/chantiers", "/appels-d-offres", "/donnees"];

    /// <summary>Staff pages and answers to a search are of no use to search engines.</summary>
    [HttpGet("/robots.txt")]
    public IActionResult Robots()
        => Content($"User-agent: *\nDisallow: /agents\nDisallow: /pilotage\nDisallow: /admin\nDisallow: /connexion\nDisallow: /mon-lieu\nDisallow: /trouver\nSitemap: {chrome.Root}/sitemap.xml\n", "text/plain; charset=utf-8");

    /// <summary>Every public page (sitemaps.org); of a portal that is not open, only what it says already.</summary>
    [HttpGet("/sitemap.xml")]
    public async Task<IActionResult> Map()
    {
        List<string> addresses = chrome.IsOpen ? [.. Opened, .. Always] : [.. Always];
        foreach (var part in chrome.IsOpen ? parts : [])
            addresses.AddRange(await part.AddressesAsync(HttpContext.RequestAborted));
        var document = new XDocument(new XElement(Sitemap + "urlset", addresses.Select(address => new XElement(Sitemap + "url", new XElement(Sitemap + "loc", chrome.Root + address)))));
        return Content($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{document}", "application/xml; charset=utf-8");
    }

    /// <summary>What a telephone needs to keep the portal on its first screen.</summary>
    [HttpGet("/site.webmanifest")]
    public IActionResult Manifest() => new JsonResult(new
    {
        name = chrome.Landlord ?? "Portail des locataires",
        short_name = chrome.LandlordShort ?? "Portail",
        lang = "fr",
        start_url = $"{Request.PathBase}/",
        scope = $"{Request.PathBase}/",
        display = "minimal-ui",
        theme_color = $"#{chrome.Colour ?? "00565f"}",
        background_color = "#f4f7f6",
        icons = Icons(),
    })
    { ContentType = "application/manifest+json; charset=utf-8" };

    // Another logo or colour has another address: telephones look again.
    private IEnumerable<object> Icons()
    {
        var look = $"{chrome.LogoId:N}{chrome.Colour}";
        foreach (var side in (int[])[192, 512])
        {
            yield return new { src = $"{Request.PathBase}/organisme/icone/{side}.png?v={look}", sizes = $"{side}x{side}", type = "image/png", purpose = "any" };
            yield return new { src = $"{Request.PathBase}/organisme/icone/{side}-plein.png?v={look}", sizes = $"{side}x{side}", type = "image/png", purpose = "maskable" };
        }
        if (chrome is { LogoId: null, Colour: null })
            yield return new { src = $"{Request.PathBase}/favicon.svg", sizes = "any", type = "image/svg+xml", purpose = "any" };
    }

    /// <summary>Browsers that know no other picture ask here.</summary>
    [HttpGet("/favicon.ico")]
    public IActionResult Favicon() => LocalRedirect("~/favicon.svg");

    /// <summary>To whom to tell a weakness (RFC 9116): setting <c>Landlord:SecurityContact</c>, an address, a page or a number.</summary>
    [HttpGet("/.well-known/security.txt")]
    public IActionResult Security()
    {
        if ((configuration["Landlord:SecurityContact"] ?? (chrome.DayPhone is { } phone ? $"tel:{phone}" : null)) is not { } contact)
            return NotFound();
        var scheme = contact.Contains('@', StringComparison.Ordinal) && !contact.Contains(':', StringComparison.Ordinal) ? "mailto:" : "";
        var expires = clock.UtcNow.Date.AddDays(180).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return Content($"Contact: {scheme}{contact}\nExpires: {expires}\nPreferred-Languages: fr, en\nCanonical: {chrome.Root}/.well-known/security.txt\n", "text/plain; charset=utf-8");
    }
}
