using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The places as staff keep them.</summary>
[For<ListStaffPlaces.Query>]
[Route("/agents/lieux")]
public sealed class StaffPlacesController(IMediator mediator) : PortalController(mediator)
{
    private static readonly StaffPlaceList List = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListStaffPlaces.Query query) => ListAsync(List, query);

    /// <summary>The whole filtered list as a file.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListStaffPlaces.Query query, string format) => FileAsync(List, query, format);
}
