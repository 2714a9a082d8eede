using AngersHabitat.Application.Notices;
using AngersHabitat.Web.Pages.Feeds;
using AngersHabitat.Web.Pages.Kept;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>What the landlord tells, for everybody: list, feed, a page and a poster for each.</summary>
[AllowAnonymous]
[KeptAnswer]
public sealed class NoticesController(IMediator mediator, FeedAddress feeds, IPageChrome chrome, PortalClock clock) : PortalController(mediator)
{
    private static readonly ShownNoticeList List = new();

    [HttpGet(NoticeWords.Address)]
    public async Task<IActionResult> Index([FromFilters] ListShownNotices.Query query)
    {
        var list = await ReadListAsync(List, query);
        if (list.Result.IsUnknown)
        {
            ModelState.AddModelError(string.IsNullOrWhiteSpace(list.Query.Residence) ? "agence" : "residence", "Aucune agence et aucune résidence n'a cette adresse.");
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        return View(nameof(Index), list);
    }

    /// <summary>The search, by POST because it may be an address; it asks for no cookie.</summary>
    [HttpPost(NoticeWords.Address)]
    [IgnoreAntiforgeryToken]
    public Task<IActionResult> Search([FromForm(Name = "")] ListShownNotices.Query query) => SealedAsync(List, query);

    /// <summary>The same as a feed.</summary>
    [HttpGet(NoticeWords.Address + ".atom")]
    public Task<IActionResult> Atom([FromFilters] ListShownNotices.Query query)
        => WholeAsync<ListShownNotices.Query, ListShownNotices.Result>((ListShownNotices.Query)query.ForAll(), result => result.IsUnknown ? NotFound() : Content(
            NoticeFeed.Write(FeedOf(result, query), result.Shown.Items, clock.Today), AtomFeed.MediaType), Index);

    [HttpGet(NoticeWords.Address + "/{id:guid}")]
    public async Task<IActionResult> Show(Guid id) => View(await FindAsync(id));

    /// <summary>For the hall: one page in large print.</summary>
    [HttpGet(NoticeWords.Address + "/{id:guid}/affiche")]
    public async Task<IActionResult> Poster(Guid id) => View(await FindAsync(id));

    private async Task<ShownNoticePage> FindAsync(Guid id) => ShownNoticePage.Of(await Mediator.Send(new GetShownNotice.Query(id), HttpContext.RequestAborted), feeds, Request);

    private AtomFeed FeedOf(ListShownNotices.Result result, ListShownNotices.Query query)
        => new($"Infos{(result.For.Length > 0 ? $" : {result.For}" : "")} – {chrome.LandlordOrYours}", chrome.LandlordOrYours, feeds.Root(Request), NoticeWords.Address)
        {
            Query = FilterAddress.Of("", query),
        };
}
