using AngersHabitat.Application.Privacy;

namespace AngersHabitat.Web.Features.Privacy;

/// <summary>The journal, for administrators.</summary>
[For<ListJournal.Query>]
[Route("/admin/journal")]
public sealed class JournalController(IMediator mediator) : PortalController(mediator)
{
    private static readonly JournalList List = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListJournal.Query query) => ListAsync(List, query);

    /// <summary>The filtered journal as a file.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListJournal.Query query, string format) => FileAsync(List, query, format);
}
