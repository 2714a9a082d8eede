using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Worksites for everybody: near me, and a page for each.</summary>
[AllowAnonymous]
public sealed class WorksitesController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The list with its plan.</summary>
    [HttpGet("/chantiers")]
    public async Task<IActionResult> Index([FromQuery(Name = "q")] string? search, [FromQuery(Name = "nature")] Nature? nature, [FromQuery(Name = "page")] int page = 1)
    {
        var result = await Mediator.Send(new ListPublicWorksites.Query(search, nature), HttpContext.RequestAborted);
        return View(new WorksitesView(result, search, nature, page));
    }

    /// <summary>One worksite.</summary>
    [HttpGet("/chantiers/{slug}")]
    public async Task<IActionResult> Show(string slug)
        => View(await Mediator.Send(new GetPublicWorksite.Query(slug), HttpContext.RequestAborted));
}

/// <summary>The public list.</summary>
/// <param name="Result">The operations.</param>
/// <param name="Search">Words searched.</param>
/// <param name="Nature">Nature kept.</param>
/// <param name="Page">Page, from 1.</param>
public sealed record WorksitesView(ListPublicWorksites.Result Result, string? Search, Nature? Nature, int Page)
{
    /// <summary>Operations a page: as many as a plan shows without crowding.</summary>
    public const int Size = 20;

    /// <summary>The operations of the page with their numbers on the plan.</summary>
    public IReadOnlyList<(int Number, PublicWorksite Worksite)> Shown
        => [.. Result.Found.Select((worksite, index) => (index + 1, worksite)).Skip((Clamped - 1) * Size).Take(Size)];

    /// <summary>The page that exists.</summary>
    public int Clamped => Math.Clamp(Page, 1, Math.Max(1, (Result.Found.Count + Size - 1) / Size));
}
