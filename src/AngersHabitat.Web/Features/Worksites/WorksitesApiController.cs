using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;
using AngersHabitat.Web.Pages.Json;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The public interface to worksites.</summary>
[Route(Root + "/worksites")]
public sealed class WorksitesApiController(IMediator mediator) : PublicApiController(mediator)
{
    /// <summary>The headline figures on a date, today by default.</summary>
    /// <param name="on">A date, <c>YYYY-MM-DD</c>.</param>
    [HttpGet("summary")]
    [ProducesResponseType<SummaryResponse>(StatusCodes.Status200OK)]
    public async Task<SummaryResponse> SummaryAsync([FromQuery] DateOnly? on)
    {
        var result = await SendAsync(new GetWorksiteSummary.Query(on));
        return new SummaryResponse(result.On, Of(result.Engaged), Of(result.Study), Of(result.Suspended));
    }

    /// <summary>The public facts of each operation, today, a page at a time; the header <c>Link</c> leads to the next one, <c>X-Total-Count</c> counts them.</summary>
    /// <param name="type">construction or rehabilitation; both by default.</param>
    /// <param name="page">Number of the page, from 1; past the last the list is empty.</param>
    /// <param name="limit">Operations a page, 1 to 500; by default all when there are no more than 59, else 50.</param>
    [HttpGet("")]
    [ProducesResponseType<IReadOnlyList<WorksiteResponse>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> ListAsync([FromQuery] string? type, [FromQuery] int page = 1, [FromQuery] int? limit = null)
    {
        if (!ApiNames.TryRead<Nature>(type, out var nature))
            return Problem("« type » vaut construction ou rehabilitation.", statusCode: StatusCodes.Status400BadRequest);
        var found = await SendAsync(new PageWorksites.Query { Nature = nature, Page = page, Limit = limit });
        return Ok(Rows(found, WorksiteResponse.Of));
    }

    private static SummaryPart Of(Headline headline) => new(headline.Operations, headline.Construction, headline.Rehabilitation);

    /// <summary>The figures of a date.</summary>
    public sealed record SummaryResponse(DateOnly On, SummaryPart Engaged, SummaryPart Study, SummaryPart Suspended);

    /// <summary>Operations, and dwellings by nature.</summary>
    public sealed record SummaryPart(int Operations, int Construction, int Rehabilitation);
}
