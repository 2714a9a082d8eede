using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The protocols: what visits ask, version after version.</summary>
[For<GetProtocols.Query>]
[Route($"{VisitList.Address}/protocoles")]
public sealed class ProtocolsController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The versions, and a form that begins with the one in force.</summary>
    /// <param name="pour">The list that the form begins with.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] ProtocolScope pour = ProtocolScope.Occupied)
    {
        var found = await Mediator.Send(new GetProtocols.Query(Enum.IsDefined(pour) ? pour : ProtocolScope.Occupied), HttpContext.RequestAborted);
        return View(nameof(Index), new ProtocolsPage(found.Form, found, null));
    }

    /// <summary>What the next version would ask.</summary>
    [HttpPost("apercu")]
    public async Task<IActionResult> Preview([PageForm] PublishProtocol.Command form)
    {
        PreviewProtocol.Result? preview = null;
        return await SubmitAsync(new PreviewProtocol.Query(form), made =>
        {
            preview = made;
            return new EmptyResult();
        }, () => PageAsync(form)) is EmptyResult ? await PageAsync(form, preview) : await PageAsync(form);
    }

    /// <summary>Publishes it.</summary>
    [HttpPost("")]
    public Task<IActionResult> Publish([PageForm] PublishProtocol.Command form)
        => SubmitAsync(form, _ => Done("Le protocole est publié. Les visites déjà commencées gardent le leur.", RedirectToAction(nameof(Index))), () => PageAsync(form));

    private async Task<IActionResult> PageAsync(PublishProtocol.Command form, PreviewProtocol.Result? preview = null)
        => View(nameof(Index), new ProtocolsPage(form, await Mediator.Send(new GetProtocols.Query(), HttpContext.RequestAborted), preview));
}
