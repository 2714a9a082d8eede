using AngersHabitat.Application.Worksites;
using AngersHabitat.Web.Pages.Kept;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Worksites for everybody: near me, and a page for each.</summary>
[AllowAnonymous]
[KeptAnswer]
public sealed class WorksitesController(IMediator mediator) : PortalController(mediator)
{
    private static readonly WorksiteList List = new();

    /// <summary>The list with its plan.</summary>
    [HttpGet("/chantiers")]
    public Task<IActionResult> Index([FromFilters] ListPublicWorksites.Query query) => ListAsync(List, query);

    /// <summary>The search, by POST because it may be an address; it asks for no cookie.</summary>
    [HttpPost("/chantiers")]
    [IgnoreAntiforgeryToken]
    public Task<IActionResult> Search([FromForm(Name = "")] ListPublicWorksites.Query query) => SealedAsync(List, query);

    /// <summary>The list as a file.</summary>
    [HttpGet("/chantiers/export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListPublicWorksites.Query query, string format) => FileAsync(List, query, format);

    /// <summary>One worksite.</summary>
    [HttpGet("/chantiers/{slug}")]
    public async Task<IActionResult> Show(string slug)
        => View(await Mediator.Send(new GetPublicWorksite.Query(slug), HttpContext.RequestAborted));
}
