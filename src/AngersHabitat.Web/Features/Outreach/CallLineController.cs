using AngersHabitat.Application.Outreach;
using AngersHabitat.Web.Pages.Json;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>What the script of the call screen asks while the form is open; without script the form does the same work.</summary>
[For<RenewLease.Command>]
[Route("/agents/appels")]
public sealed class CallLineController(IMediator mediator) : JsonController(mediator)
{
    /// <summary>Lengthens the lease. Status 409 when it is lost.</summary>
    [HttpPost("{contactId:guid}/prolonger")]
    public async Task<IActionResult> Renew(Guid contactId)
    {
        try
        {
            return Ok(new Lease(French.Iso(await SendAsync(new RenewLease.Command(contactId)))));
        }
        catch (RuleException lost)
        {
            return ProblemAnswers.Of(HttpContext, StatusCodes.Status409Conflict, Words.Of(lost));
        }
    }

    /// <summary>Danger met: the person becomes urgent at once, whatever happens to the call.</summary>
    [HttpPost("{contactId:guid}/danger")]
    public async Task<IActionResult> Danger(Guid contactId)
    {
        await SendAsync(new MarkUrgent.Command(contactId));
        return NoContent();
    }

    /// <summary>Words of a note to think over, asked when the agent leaves the field. The note is read and forgotten.</summary>
    [HttpPost("note")]
    [For<CheckNote.Query>]
    public async Task<IReadOnlyList<WordToThinkOver>> CheckNote([FromForm] string? note)
        => [.. (await SendAsync(new CheckNote.Query(note))).Select(word => new WordToThinkOver(word.Word, Words.Of(word.Topic)))];

    /// <param name="LeaseEndsAt">ISO 8601 instant.</param>
    public sealed record Lease(string LeaseEndsAt);

    /// <param name="Word">As it stands in the note.</param>
    /// <param name="Topic">What it touches, in French.</param>
    public sealed record WordToThinkOver(string Word, string Topic);
}
