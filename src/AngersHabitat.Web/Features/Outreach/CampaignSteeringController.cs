using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The figures of a campaign, and its start, pause and end.</summary>
[For<ShowSteering.Query>]
[Route("/pilotage/campagnes/{id:guid}")]
public sealed class CampaignSteeringController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>The figures.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id)
        => View("Index", await Mediator.Send(new ShowSteering.Query(id), HttpContext.RequestAborted));

    /// <summary>Starts, pauses or closes.</summary>
    [HttpPost("etat")]
    public Task<IActionResult> Change(Guid id, Guid version, CampaignState state)
        => SubmitAsync(new ChangeCampaignState.Command(id, version, state), _ =>
        {
            TempData["Notice"] = state switch
            {
                CampaignState.Active => "La campagne est en cours.",
                CampaignState.Paused => "La campagne est suspendue : personne de plus n'est appelé.",
                CampaignState.Closed => "La campagne est close.",
                CampaignState.Draft or CampaignState.Anonymised => throw Unknown.Value(state),
                _ => throw Unknown.Value(state),
            };
            return RedirectToAction(nameof(Index), new { id });
        }, () => Index(id));

    /// <summary>What the erasing of names would do.</summary>
    [HttpGet("anonymiser")]
    public Task<IActionResult> Anonymise(Guid id) => ErasingAsync(id, new AnonymiseCampaign.Command());

    /// <summary>Erases the names.</summary>
    [HttpPost("anonymiser")]
    public Task<IActionResult> Anonymise(Guid id, [PageForm] AnonymiseCampaign.Command form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return SubmitAsync(form with { CampaignId = id }, people =>
        {
            TempData["Notice"] = $"Les noms sont effacés ({people.ToString("N0", French.Culture)}). La campagne ne nomme plus personne.";
            return RedirectToAction(nameof(Index), new { id });
        }, () => ErasingAsync(id, form));
    }

    private async Task<IActionResult> ErasingAsync(Guid id, AnonymiseCampaign.Command form)
        => View("Anonymise", new ErasingPage(await Mediator.Send(new PreviewErasing.Query(id), HttpContext.RequestAborted), form));

    /// <summary>A table of the page as a file.</summary>
    [HttpGet("{table:regex(^(synthese|jours|heures|besoins|agences)$)}.{format:table}")]
    public async Task<IActionResult> Export(Guid id, string table, string format)
    {
        var figures = await Mediator.Send(new ShowSteering.Query(id), HttpContext.RequestAborted);
        var (columns, rows) = SteeringTables.Of(figures, table);
        return Table(columns, rows, format, $"campagne-{table}", table);
    }
}

/// <summary>The erasing before it is confirmed.</summary>
/// <param name="Preview">What it would do.</param>
/// <param name="Form">The confirmation.</param>
public sealed record ErasingPage(PreviewErasing.Result Preview, AnonymiseCampaign.Command Form);
