using AngersHabitat.Application.Attendance;
using AngersHabitat.Web.Pages.Json;

namespace AngersHabitat.Web.Features.Attendance;

/// <summary>The line between the page at a door and the portal: a device's queue of taps comes in, the state of the door goes out.</summary>
[For<GetDoor.Query>]
[FormerAddress]
[Route("/agents/frequentation/{slug}")]
public sealed class DoorLineController(IMediator mediator) : JsonController(mediator)
{
    /// <summary>The queue of a device, sent when there is a network; sending it twice stores it once.</summary>
    [HttpPost("passages")]
    public async Task<DoorState> Taps(string slug, RecordTaps.Command sent)
    {
        ArgumentNullException.ThrowIfNull(sent);
        var result = await SendAsync(sent with { Slug = slug });
        return DoorState.Of(result.Door, result.Refusals);
    }

    /// <summary>What the page shows now, for the script that keeps it right while other devices tap.</summary>
    [HttpGet("etat")]
    public async Task<DoorState> State(string slug) => DoorState.Of(await SendAsync(new GetDoor.Query(slug)), []);
}
