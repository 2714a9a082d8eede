using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>Somebody does not want to be called, and gives the reference on her letters: whom it concerns is shown and confirmed before it is stored.</summary>
[For<AskObjection.Command>]
[Route("/agents/opposition")]
public sealed class ObjectionController(IMediator mediator) : PortalController(mediator)
{
    [HttpGet("")]
    public IActionResult Index() => View(nameof(Index), new FormPage<AskObjection.Command>(new() { Source = ObjectionSource.Other }));

    /// <summary>Shows whom it concerns; nothing is stored.</summary>
    [HttpPost("")]
    public Task<IActionResult> Index([PageForm] AskObjection.Command form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return SubmitAsync(form, who => View("Confirm", new ObjectionPage(new RecordObjection.Command { Reference = form.Reference, Source = form.Source, PersonId = who.PersonId }, who)), Index);
    }

    /// <summary>Notes the objection.</summary>
    [HttpPost("confirmer")]
    [For<RecordObjection.Command>]
    public Task<IActionResult> Confirm([PageForm] RecordObjection.Command form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return SubmitAsync(
            form,
            count => Done(
                $"C'est noté. La personne est exclue de toutes les campagnes ({count}), dès maintenant et pour l'avenir. Si c'est une erreur, un agent de sa campagne ou un responsable lève l'opposition à sa demande.",
                RedirectToAction(nameof(Index))),
            () => View(nameof(Index), new FormPage<AskObjection.Command>(new() { Reference = form.Reference, Source = form.Source })));
    }
}
