using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>A campaign prepared or changed by a manager.</summary>
public sealed class CampaignFormController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>A new campaign.</summary>
    [For<GetCampaignForm.Query>]
    [HttpGet("/agents/campagnes/nouvelle")]
    public async Task<IActionResult> Create()
        => View("Form", await Mediator.Send(new GetCampaignForm.Query(null), HttpContext.RequestAborted));

    /// <summary>A campaign to change.</summary>
    [For<GetCampaignForm.Query>]
    [HttpGet("/agents/campagnes/{id:guid}/modifier")]
    public async Task<IActionResult> Edit(Guid id)
        => View("Form", await Mediator.Send(new GetCampaignForm.Query(id), HttpContext.RequestAborted));

    /// <summary>Saves.</summary>
    [For<SaveCampaign.Command>]
    [HttpPost("/agents/campagnes/enregistrer")]
    public Task<IActionResult> Save([PageForm] SaveCampaign.Command form)
        => SubmitAsync(form, id => Done("La campagne est enregistrée.", RedirectToAction(nameof(CampaignSteeringController.Index), "CampaignSteering", new { id })), async () =>
        {
            var shown = await Mediator.Send(new GetCampaignForm.Query(form.Version == Guid.Empty ? null : form.Id), HttpContext.RequestAborted);
            return View("Form", shown with { Form = form with { Version = shown.Form.Version } });
        });
}
