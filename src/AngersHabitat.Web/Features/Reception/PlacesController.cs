using AngersHabitat.Application.Reception;
using AngersHabitat.Web.Pages.Feeds;
using AngersHabitat.Web.Pages.Kept;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The list of places, the page of a place and its calendar feed.</summary>
[AllowAnonymous]
[KeptAnswer]
[FormerAddress]
[Route("/lieux")]
public sealed class PlacesController(IMediator mediator, PortalClock clock, FeedAddress feeds) : PortalController(mediator)
{
    // Twice the days shown, so that the structured data see each weekday's usual hours beside a week of holidays.
    private const int DaysRead = 28;

    private static readonly PlaceList List = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] BrowsePlaces.Query query) => ListAsync(List, query);

    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] BrowsePlaces.Query query, string format) => FileAsync(List, query, format);

    [HttpGet("{slug}")]
    public async Task<IActionResult> Details(string slug)
        => View(await Mediator.Send(new GetPlace.Query { Slug = slug, Days = DaysRead }, HttpContext.RequestAborted));

    [HttpGet("{slug}/horaires.ics")]
    public async Task<IActionResult> Calendar(string slug)
    {
        var hours = await Mediator.Send(new GetPlaceCalendar.Query(slug), HttpContext.RequestAborted);
        var text = CalendarFeed.Write(slug, hours, feeds.Domain(Request), clock.GetUtcNow());
        return File(System.Text.Encoding.UTF8.GetBytes(text), CalendarFile.MediaType, $"{slug}.ics");
    }
}
