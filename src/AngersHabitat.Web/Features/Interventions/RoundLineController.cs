using AngersHabitat.Application.Interventions;
using AngersHabitat.Web.Pages.Json;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The line between a round on a telephone and the portal: the queue of acts of a visit comes in, where it stands goes out.</summary>
[For<RecordVisit.Command>]
[Route($"{RoundController.Address}/{{id:guid}}")]
public sealed class RoundLineController(IMediator mediator) : JsonController(mediator)
{
    /// <summary>The queue of a device, sent when there is a network; sending it twice stores it once.</summary>
    [HttpPost("gestes")]
    public async Task<RoundState> Acts(Guid id, RecordVisit.Command sent)
    {
        ArgumentNullException.ThrowIfNull(sent);
        var result = await SendAsync(sent with { Id = id });
        return new RoundState(result.State.ToString(), [.. result.Refusals.Select(refusal => new RoundState.Refusal(refusal.Id, Words.Of(refusal.Rule)))]);
    }
}
