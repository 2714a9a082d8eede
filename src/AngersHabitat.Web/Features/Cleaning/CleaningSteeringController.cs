using AngersHabitat.Application.Cleaning;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>The figures of the cleaning, for managers and whoever plans.</summary>
[For<GetCleaningSteering.Query>]
[Route(CleaningSteeringPage.Address)]
public sealed class CleaningSteeringController(IMediator mediator) : PortalController(mediator)
{
    private static readonly CleaningSteeringPage Page = new();
    private static readonly CleaningDayList List = new();
    private static readonly CleaningGapList GapList = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] GetCleaningSteering.Query query) => ReportAsync(Page, query);

    [HttpGet("jours")]
    public Task<IActionResult> Days([FromFilters] ListCleaningDays.Query query) => ListAsync(List, query, nameof(Days));

    /// <summary>The days as a file.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListCleaningDays.Query query, string format)
        => FileAsync(List, query, format, asked => ListAsync(List, asked, nameof(Days)));

    [HttpGet("residences")]
    public Task<IActionResult> Gaps([FromFilters] ListCleaningGaps.Query query) => ListAsync(GapList, query, nameof(Gaps));

    /// <summary>The residences as a file.</summary>
    [HttpGet("residences.{format:table}")]
    public Task<IActionResult> ExportGaps([FromFilters] ListCleaningGaps.Query query, string format)
        => FileAsync(GapList, query, format, asked => ListAsync(GapList, asked, nameof(Gaps)));
}
