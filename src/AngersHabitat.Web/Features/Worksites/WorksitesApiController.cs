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

    /// <summary>The public facts of each operation, today.</summary>
    [HttpGet("")]
    [ProducesResponseType<IReadOnlyList<WorksiteResponse>>(StatusCodes.Status200OK)]
    public async Task<IReadOnlyList<WorksiteResponse>> ListAsync()
    {
        var result = await SendAsync(new ListPublicWorksites.Query());
        return [.. result.Found.Select(WorksiteResponse.Of)];
    }

    private static SummaryPart Of(Headline headline) => new(headline.Operations, headline.Construction, headline.Rehabilitation);

    /// <summary>The figures of a date.</summary>
    public sealed record SummaryResponse(DateOnly On, SummaryPart Engaged, SummaryPart Study, SummaryPart Suspended);

    /// <summary>Operations, and dwellings by nature.</summary>
    public sealed record SummaryPart(int Operations, int Construction, int Rehabilitation);
}
