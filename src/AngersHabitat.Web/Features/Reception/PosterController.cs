using AngersHabitat.Application.Reception;
using AngersHabitat.Web.Pages.Feeds;
using AngersHabitat.Web.Pages.Kept;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The poster to print and hang at the door of a place: one A4 page, large type, a QR code to the page that stays true.</summary>
[AllowAnonymous]
[KeptAnswer]
[FormerAddress]
public sealed class PosterController(IMediator mediator, FeedAddress feeds) : PortalController(mediator)
{
    private const int Days = 7;

    [HttpGet("/lieux/{slug}/affiche")]
    public async Task<IActionResult> Index(string slug)
    {
        var found = await Mediator.Send(new GetPlace.Query { Slug = slug, Days = Days }, HttpContext.RequestAborted);
        var address = $"{feeds.Root(Request)}/lieux/{found.Place.Slug}";
        return View(new PosterPage(found, address, QrPicture.Of(address)));
    }
}
