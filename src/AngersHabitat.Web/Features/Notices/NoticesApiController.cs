using AngersHabitat.Application.Notices;
using AngersHabitat.Web.Pages.Json;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>The public interface to notices.</summary>
[Route(Root + "/notices")]
public sealed class NoticesApiController(IMediator mediator) : PublicApiController(mediator)
{
    /// <summary>What is shown now, urgent first, a page at a time. Without a filter: what is for everyone. A notice for one residence is given only where that residence is asked for.</summary>
    /// <param name="agency">Last part of the address of an agency's page: also what is for its tenants.</param>
    /// <param name="residence">Last part of the address of a residence's page: also what is for those who live there.</param>
    /// <param name="page">Number of the page, from 1; past the last, the last is given.</param>
    [HttpGet("")]
    [ProducesResponseType<NoticesResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, ProblemAnswers.ContentType)]
    public async Task<NoticesResponse> ListAsync([FromQuery] string? agency, [FromQuery] string? residence, [FromQuery] int page = 1)
        => NoticesResponse.Of(await SendAsync(new ListShownNotices.Query { Agency = agency, Residence = residence, Page = page }));
}
