using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Reception;
using AngersHabitat.Application.Reception.Published;
using AngersHabitat.Web.Pages.Feeds;
using AngersHabitat.Web.Pages.Kept;
using Microsoft.AspNetCore.Cors;
using NetEscapades.AspNetCore.SecurityHeaders;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Places and residences for other sites: one page that leads to everything, files of one place (<c>?lieu=</c>) or of all, and a frame to embed.</summary>
[AllowAnonymous]
[KeptAnswer]
[EnableCors(RequestPolicy.Api)]
[Route(OpenData.Address)]
public sealed class OpenDataController(IMediator mediator, FeedAddress feeds, IPageChrome chrome) : PortalController(mediator)
{
    private const string JsonType = "application/json; charset=utf-8";

    /// <summary>What there is and how to take it.</summary>
    [HttpGet("")]
    public IActionResult Index() => View(nameof(Index), feeds.Root(Request));

    [HttpGet("lieux.geojson")]
    public Task<IActionResult> GeoJson(string? lieu) => GiveAsync(lieu, rows => Content(PlaceGeoJson.Write(rows, feeds.Root(Request)), PlaceGeoJson.MediaType));

    [HttpGet("lieux.osm")]
    public Task<IActionResult> Osm(string? lieu) => GiveAsync(lieu, rows => Content(PlaceOsm.Write(rows, feeds.Root(Request), chrome.Landlord), PlaceOsm.MediaType));

    [HttpGet("lieux-annuaire.json")]
    public Task<IActionResult> Directory(string? lieu) => GiveAsync(lieu, rows => Content(PlaceDirectory.Write(rows, feeds.Root(Request)), JsonType));

    [HttpGet("lieux-fiches.csv")]
    public Task<IActionResult> Listings(string? lieu)
        => GiveAsync(lieu, rows => File(PlaceListings.Write(rows, feeds.Root(Request), chrome.Landlord), TableExport.CsvType, "lieux-fiches.csv"));

    /// <summary>The places in the columns of the file taken in.</summary>
    [HttpGet("lieux.{format:table}")]
    public Task<IActionResult> Places(string? lieu, string format)
        => GiveAsync(lieu, rows => Table(RegisteredPlaceList.OfFile, rows.Select(row => row.Register), format, "lieux", "Lieux"));

    /// <summary>The residences in the columns of the file taken in.</summary>
    [HttpGet("residences.{format:table}")]
    public async Task<IActionResult> Residences(string format)
        => Table(ResidenceList.OfFile, await Mediator.Send(new ListPublishedResidences.Query(), HttpContext.RequestAborted), format, "residences", "Résidences");

    /// <summary>« Nos agences maintenant », for the frame of another site: no cookie, no form, its links open beside.</summary>
    [HttpGet("maintenant")]
    [SecurityHeadersPolicy(HeaderPolicy.Embedded)]
    public async Task<IActionResult> Now() => View(new FrontPage(await Mediator.Send(new GetFrontPage.Query(), HttpContext.RequestAborted)));

    private async Task<IActionResult> GiveAsync(string? slug, Func<IReadOnlyList<ListPublishedPlaces.Row>, IActionResult> give)
        => give(await Mediator.Send(new ListPublishedPlaces.Query(string.IsNullOrEmpty(slug) ? null : slug), HttpContext.RequestAborted));
}
