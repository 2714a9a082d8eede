using AngersHabitat.Application.Worksites;
using AngersHabitat.Web.Pages.Json;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The public interface to calls for tenders.</summary>
[Route(Root + "/tenders")]
public sealed class TendersApiController(IMediator mediator) : PublicApiController(mediator)
{
    /// <summary>Lots to answer, then lots to come, then recent results.</summary>
    [HttpGet("")]
    [ProducesResponseType<IReadOnlyList<TenderResponse>>(StatusCodes.Status200OK)]
    public async Task<IReadOnlyList<TenderResponse>> ListAsync()
    {
        var result = await SendAsync(new ListTenders.Query());
        return [.. result.Open.Concat(result.Planned).Concat(result.Results).Select(TenderResponse.Of)];
    }
}
