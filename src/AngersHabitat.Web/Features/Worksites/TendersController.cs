using AngersHabitat.Application.Worksites;
using AngersHabitat.Web.Pages.Feeds;
using AngersHabitat.Web.Pages.Kept;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Calls for tenders, for firms: page, Atom feed and calendar.</summary>
[AllowAnonymous]
[KeptAnswer]
public sealed class TendersController(IMediator mediator, FeedAddress feeds, IPageChrome chrome) : PortalController(mediator)
{
    private static readonly TenderPage Page = new();

    [HttpGet("/appels-d-offres")]
    public Task<IActionResult> Index([FromFilters] ListTenders.Query query) => ListAsync(Page, query);

    /// <summary>The lots as a file.</summary>
    [HttpGet("/appels-d-offres/export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListTenders.Query query, string format) => FileAsync(Page, query, format);

    /// <summary>The lots as a feed (RFC 4287).</summary>
    [HttpGet("/appels-d-offres.atom")]
    public Task<IActionResult> Atom([FromFilters] ListTenders.Query query)
        => FeedAsync(query, (tenders, root) => TenderFeeds.Atom(tenders, root, chrome.LandlordOrYours), AtomFeed.MediaType);

    /// <summary>Publications and last dates to answer, as a calendar (RFC 5545).</summary>
    [HttpGet("/appels-d-offres.ics")]
    public Task<IActionResult> Calendar([FromFilters] ListTenders.Query query)
        => FeedAsync(query, (tenders, root) => TenderFeeds.Calendar(tenders, root, feeds.Domain(Request), chrome.LandlordOrYours), CalendarFile.MediaType);

    private Task<IActionResult> FeedAsync(ListTenders.Query query, Func<ListTenders.Result, string, string> write, string type)
        => WholeAsync<ListTenders.Query, ListTenders.Result>(query, result => Content(write(result, feeds.Root(Request)), type), asked => ListAsync(Page, asked));
}
