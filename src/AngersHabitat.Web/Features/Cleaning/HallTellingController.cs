using AngersHabitat.Application.Cleaning;
using Microsoft.AspNetCore.RateLimiting;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>
/// Anybody says which point of a hall is dirty. Nobody is signed in, so there is nothing to forge and no cookie is asked for; the form is new for each visitor, so it is never kept.
/// </summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
[FormerAddress(OfResidence = true)]
public sealed class HallTellingController(IMediator mediator) : PortalController(mediator)
{
    public const string Route = "/residences/{slug}/signaler/proprete";

    [HttpGet(Route)]
    public Task<IActionResult> Index(string slug) => PageAsync(slug);

    [HttpPost(Route)]
    [IgnoreAntiforgeryToken]
    [EnableRateLimiting(RequestPolicy.Report)]
    public Task<IActionResult> Index(string slug, [PageForm] TellHall.Command form)
        => SubmitAsync(
            photo => form with { Slug = slug, Photo = photo },
            told => Done(HallReportWords.Thanks(told.Times), LocalRedirect($"~/residences/{Uri.EscapeDataString(slug)}#signale")), () => PageAsync(slug));

    private async Task<IActionResult> PageAsync(string slug)
        => View(nameof(Index), new HallTellingPage(new TellHall.Command { Token = Guid.NewGuid() }, await Mediator.Send(new GetHallForm.Query(slug), HttpContext.RequestAborted)));
}
