using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>A manager corrects a call, from the file of the person.</summary>
[For<CorrectAttempt.Command>]
[Route("/pilotage/personnes/appels/{attemptId:guid}")]
public sealed class AttemptCorrectionController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The call as it was noted.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid attemptId)
    {
        var call = await Mediator.Send(new GetAttempt.Query(attemptId), HttpContext.RequestAborted);
        return call.Form is { } form
            ? View(nameof(Index), new AttemptCorrectionPage(form, call))
            : RedirectToAction(nameof(PersonFilesController.Details), "PersonFiles", new { id = call.PersonId });
    }

    /// <summary>Corrects.</summary>
    [HttpPost("")]
    public Task<IActionResult> Correct(Guid attemptId, [PageForm] CorrectAttempt.Command form)
        => SubmitAsync(
            form with { AttemptId = attemptId },
            personId => Done("L’appel est corrigé : état, prochain appel, chiffres et orientations suivent.", RedirectToAction(nameof(PersonFilesController.Details), "PersonFiles", new { id = personId })),
            () => Index(attemptId));
}
