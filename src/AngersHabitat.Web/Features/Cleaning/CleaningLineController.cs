using AngersHabitat.Application.Cleaning;
using AngersHabitat.Web.Pages.Json;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>The line between a caretaker's telephone and the portal: the queue of acts of a residence comes in.</summary>
[For<RecordRounds.Command>]
[Route($"{CleaningRoundsController.Address}/{{id:guid}}")]
public sealed class CleaningLineController(IMediator mediator) : JsonController(mediator)
{
    /// <summary>The queue of a device, sent when there is a network; sending it twice stores it once.</summary>
    [HttpPost("gestes")]
    public async Task<CleaningLineState> Acts(Guid id, RecordRounds.Command sent)
    {
        ArgumentNullException.ThrowIfNull(sent);
        var result = await SendAsync(sent with { Id = id });
        return new CleaningLineState([.. result.Refusals.Select(refusal => new CleaningLineState.Refusal(refusal.Id, Words.Of(refusal.Rule)))]);
    }
}
