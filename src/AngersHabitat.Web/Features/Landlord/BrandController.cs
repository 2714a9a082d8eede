using AngersHabitat.Application.Landlord;

namespace AngersHabitat.Web.Features.Landlord;

/// <summary>The landlord's colour and logo. Their addresses change with them, so that browsers may keep them for good.</summary>
[AllowAnonymous]
[BeforeOpening]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class BrandController(IMediator mediator) : Controller
{
    private const string ForGood = "public, max-age=31536000, immutable";

    /// <summary>A style sheet of one colour: six hexadecimal digits.</summary>
    [HttpGet("/organisme/{colour:length(6)}.css")]
    public IActionResult Colour(string colour)
    {
        if (!colour.All(char.IsAsciiHexDigitLower))
            return NotFound();
        Response.Headers.CacheControl = ForGood;
        return Content($".app-masthead,.govuk-button:not(.govuk-button--secondary):not(.govuk-button--warning){{background-color:#{colour}}}.app-footer a,.govuk-link:link{{color:#{colour}}}", "text/css; charset=utf-8");
    }

    /// <summary>The icon of the portal on a telephone. The manifest asks for it anew when it changes.</summary>
    [HttpGet("/organisme/icone/{side:int}.png")]
    public Task<IActionResult> Icon(int side) => DrawnAsync(new GetIcon.Query(side, IsMaskable: false));

    /// <summary>The one that telephones cut into their own shape.</summary>
    [HttpGet("/organisme/icone/{side:int}-plein.png")]
    public Task<IActionResult> FullIcon(int side) => DrawnAsync(new GetIcon.Query(side, IsMaskable: true));

    [HttpGet("/organisme/logo/{id:guid}")]
    public async Task<IActionResult> Logo(Guid id)
    {
        var logo = await mediator.Send(new GetLogo.Query(id), HttpContext.RequestAborted);
        Response.Headers.CacheControl = ForGood;
        return File(logo.Content, logo.MediaType);
    }

    private async Task<IActionResult> DrawnAsync(GetIcon.Query query)
    {
        var icon = await mediator.Send(query, HttpContext.RequestAborted);
        Response.Headers.CacheControl = "public, max-age=86400";
        return File(icon, "image/png");
    }
}
