using AngersHabitat.Application.Privacy;

namespace AngersHabitat.Web.Features.Privacy;

/// <summary>What was erased by term, with its certificates, for administrators.</summary>
[For<ListErasures.Query>]
[Route(ErasureList.Address)]
public sealed class ErasuresController(IMediator mediator) : PortalController(mediator)
{
    private static readonly ErasureList List = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListErasures.Query query) => ListAsync(List, query);

    /// <summary>The filtered certificates as a file, with hashes and signatures.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListErasures.Query query, string format) => FileAsync(List, query, format);
}
