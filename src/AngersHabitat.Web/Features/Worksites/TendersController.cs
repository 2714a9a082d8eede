using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Calls for tenders, for firms: page, Atom feed and calendar.</summary>
[AllowAnonymous]
public sealed class TendersController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The page.</summary>
    [HttpGet("/appels-d-offres")]
    public async Task<IActionResult> Index([FromQuery(Name = "travaux")] WorkKind? work, [FromQuery(Name = "commune")] string? commune)
        => View(new TendersView(await AskAsync(work, commune), work, commune));

    /// <summary>The lots as a feed (RFC 4287).</summary>
    [HttpGet("/appels-d-offres.atom")]
    public async Task<IActionResult> Atom([FromQuery(Name = "travaux")] WorkKind? work, [FromQuery(Name = "commune")] string? commune)
        => Content(TenderFeeds.Atom(await AskAsync(work, commune), Root()), "application/atom+xml; charset=utf-8");

    /// <summary>Publications and last dates to answer, as a calendar (RFC 5545).</summary>
    [HttpGet("/appels-d-offres.ics")]
    public async Task<IActionResult> Calendar([FromQuery(Name = "travaux")] WorkKind? work, [FromQuery(Name = "commune")] string? commune)
        => Content(TenderFeeds.Calendar(await AskAsync(work, commune), Root()), "text/calendar; charset=utf-8");

    private async Task<ListTenders.Result> AskAsync(WorkKind? work, string? commune)
        => await Mediator.Send(new ListTenders.Query(work, commune), HttpContext.RequestAborted);

    private string Root() => $"{Request.Scheme}://{Request.Host}{Request.PathBase}";
}

/// <summary>The page of the calls for tenders.</summary>
/// <param name="Result">The lots.</param>
/// <param name="Work">Kind of work kept.</param>
/// <param name="Commune">Commune kept.</param>
public sealed record TendersView(ListTenders.Result Result, WorkKind? Work, string? Commune)
{
    /// <summary>Lots to come by the month of their publication, so that the page stays short on a phone.</summary>
    public IReadOnlyList<LotTable> PlannedByMonth =>
    [
        .. Result.Planned.GroupBy(lot => new DateOnly(lot.PlannedOn.Year, lot.PlannedOn.Month, 1)).OrderBy(month => month.Key)
            .Select(month => new LotTable([.. month], WorksiteTexts.Month(month.Key))),
    ];
}

/// <summary>A table of lots.</summary>
/// <param name="Lots">The lots.</param>
/// <param name="Label">What they have in common.</param>
public sealed record LotTable(IReadOnlyList<ListTenders.Lot> Lots, string Label);
