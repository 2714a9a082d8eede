using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>What a file left to be completed of somebody: by the agent who has her on the telephone, or by a manager.</summary>
[For<GetPersonGaps.Query>]
[Route("/agents/personnes/{id:guid}/completer")]
public sealed class PersonGapsController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The form.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id)
    {
        var person = await Mediator.Send(new GetPersonGaps.Query(id), HttpContext.RequestAborted);
        return View(nameof(Index), new PersonGapsPage(new CompletePerson.Command { PersonId = id, Version = person.Version }, person));
    }

    /// <summary>Completes.</summary>
    [For<CompletePerson.Command>]
    [HttpPost("")]
    public Task<IActionResult> Complete(Guid id, [PageForm] CompletePerson.Command form)
        => SubmitAsync(
            form with { PersonId = id },
            left => Done(left == PersonGaps.None ? "C’est noté : il ne reste rien à compléter." : $"C’est noté. Reste à compléter : {ReviewList.Gaps(left)}.", RedirectToAction(nameof(Index), new { id })),
            () => Index(id));
}
