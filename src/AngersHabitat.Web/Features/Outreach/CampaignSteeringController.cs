using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The figures of a campaign, and its start, pause and end.</summary>
[For<GetCampaignSteering.Query>]
[Route("/pilotage/campagnes/{id:guid}")]
public sealed class CampaignSteeringController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The figures.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id)
        => View("Index", await Mediator.Send(new GetCampaignSteering.Query(id), HttpContext.RequestAborted));

    /// <summary>Starts, pauses or closes.</summary>
    [HttpPost("etat")]
    public Task<IActionResult> Change(Guid id, [PageForm("Change")] ChangeCampaignState.Command form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return SubmitAsync(form with { CampaignId = id }, _ => Done(form.State switch
        {
            CampaignState.Active => "La campagne est en cours.",
            CampaignState.Paused => "La campagne est suspendue : personne de plus n'est appelé.",
            CampaignState.Closed => "La campagne est close.",
            CampaignState.Draft or CampaignState.Anonymised => throw Unknown.Value(form.State),
            _ => throw Unknown.Value(form.State),
        }, RedirectToAction(nameof(Index), new { id })), () => Index(id));
    }

    /// <summary>What the erasing of names would do.</summary>
    [HttpGet("anonymiser")]
    public async Task<IActionResult> Anonymise(Guid id)
    {
        var preview = await Mediator.Send(new PreviewErasing.Query(id), HttpContext.RequestAborted);
        return View(nameof(Anonymise), new ErasingPage(new AnonymiseCampaign.Command { CampaignId = id, Version = preview.Version }, preview));
    }

    /// <summary>Erases the names.</summary>
    [HttpPost("anonymiser")]
    public Task<IActionResult> Anonymise(Guid id, [PageForm] AnonymiseCampaign.Command form)
        => SubmitAsync(
            form with { CampaignId = id },
            people => Done($"Les noms sont effacés ({French.Number(people)}). La campagne ne nomme plus personne.", RedirectToAction(nameof(Index), new { id })),
            () => Anonymise(id));

    /// <summary>A table of the page as a file.</summary>
    [HttpGet("{table:regex(^(synthese|jours|heures|besoins|agences)$)}.{format:table}")]
    public async Task<IActionResult> Export(Guid id, string table, string format)
    {
        var figures = await Mediator.Send(new GetCampaignSteering.Query(id), HttpContext.RequestAborted);
        var (columns, rows) = SteeringTables.Of(figures, table);
        return Table(columns, rows, format, $"campagne-{table}", table);
    }
}
