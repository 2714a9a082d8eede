using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;
using AngersHabitat.Web.Pages.Feeds;
using Ical.Net.CalendarComponents;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The tenant's page, by the unguessable link of her visit: where it stands, and what she may say before it begins. No name is on it.</summary>
[AllowAnonymous]
[BeforeOpening]
[Route($"{Address}/{{key}}")]
[ResponseCache(NoStore = true)]
public sealed class TenantVisitController(IMediator mediator, FeedAddress feeds, IPageChrome chrome) : PortalController(mediator)
{
    public const string Address = "/ma-visite";

    /// <summary>The page.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index(string key) => PageAsync(key);

    /// <summary>She says something.</summary>
    [HttpPost("")]
    public Task<IActionResult> Index(string key, [PageForm] SayAsTenant.Command form)
        => SubmitAsync(form with { Key = key }, _ => Done("Merci, c'est noté.", LocalRedirect($"~{Address}/{key}")), () => PageAsync(key));

    /// <summary>The visit for a calendar.</summary>
    [HttpGet("agenda.ics")]
    public async Task<IActionResult> Calendar(string key)
    {
        var visit = await Mediator.Send(new GetTenantVisit.Query(key), HttpContext.RequestAborted);
        if (visit.Slot is not { } slot)
            throw new NotFoundException(nameof(Intervention));
        var calendar = CalendarFile.New("Visite", chrome.Landlord is { } name ? $"Visite – {name}" : "Visite");
        calendar.Events.Add(new CalendarEvent
        {
            Uid = $"{slot.On:yyyyMMdd}-{key[..8]}@{feeds.Domain(Request)}",
            Summary = chrome.Landlord is { } who ? $"{who} : {visit.Kind}" : visit.Kind,
            Url = new Uri($"{feeds.Root(Request)}{Address}/{key}"),
            Start = CalendarFile.At(slot.On, (int)slot.From.ToTimeSpan().TotalMinutes),
            End = CalendarFile.At(slot.On, (int)slot.To.ToTimeSpan().TotalMinutes),
        }.Dated(visit.StateAt, 0));
        return Content(CalendarFile.Write(calendar), CalendarFile.MediaType);
    }

    private async Task<IActionResult> PageAsync(string key)
        => View(nameof(Index), new TenantPage(await Mediator.Send(new GetTenantVisit.Query(key), HttpContext.RequestAborted)));
}
