using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The active campaigns on the overview of steering.</summary>
internal sealed class CampaignOverview(ISender sender, ICampaignPeople campaigns) : IOverviewPart
{
    public int Order => 30;

    public PageRef Page { get; } = PageRef.To<CampaignSteeringController>(nameof(CampaignSteeringController.Index));

    public async Task<OverviewPart> ReadAsync(CancellationToken cancellationToken)
    {
        var active = new List<SteeringFigures>();
        foreach (var campaign in await campaigns.ProgressAsync(cancellationToken))
            active.Add(await sender.Send(new GetCampaignSteering.Query(campaign.Id, Brief: true), cancellationToken));
        return new OverviewPart([.. active.Select(figures => new OverviewSection(figures.Campaign.Name, AddressOf(figures), Figures(figures)) { IsHalf = true })])
        {
            ToDos = [.. active.SelectMany(ToDos), .. (await sender.Send(new ListErasings.Query(), cancellationToken)).Select(ToDo)],
            Foot = new OverviewLink("Campagnes préparées ou closes :", "toutes les campagnes", "/agents/campagnes"),
        };
    }

    /// <summary>Progress of a campaign. Groups of fewer than five people are masked, with their share.</summary>
    internal static IReadOnlyList<KeyFigure> Figures(SteeringFigures figures)
    {
        var page = AddressOf(figures);
        return
        [
            new("Personnes visées", SteeringTables.Masked(figures.Targeted), $"il en reste {SteeringTables.Masked(figures.Forecast.Left)}", $"{page}#etats"),
            new("Jointes", SteeringTables.Masked(figures.Reached), Share(figures.Reached, figures.Targeted), $"{page}#jours"),
            new("Non jointes", SteeringTables.Masked(figures.NotReached), "la liste, par agence", CampaignPeopleList.Of(figures.Campaign.Id)),
            new("Appels terminés", SteeringTables.Masked(figures.Settled), Share(figures.Settled, figures.Targeted), $"{page}#etats"),
        ];
    }

    private static IEnumerable<ToDo> ToDos(SteeringFigures figures)
    {
        var (page, name) = (AddressOf(figures), figures.Campaign.Name);
        if (figures.Escalations.Late > 0)
            yield return new ToDo("Signalements", $"{French.Count(figures.Escalations.Late, "signalement", "signalements")} en retard", name, page);
        if (figures.Referrals.Late > 0)
            yield return new ToDo("CCAS", $"{French.Count(figures.Referrals.Late, "orientation", "orientations")} en retard", name, page);
        if (figures.Forecast.EndsOn is { } end && end > figures.Campaign.LastOn)
            yield return new ToDo("Campagne", $"Fin prévue le {French.ShortDate(end)}, après le {French.ShortDate(figures.Campaign.LastOn)}", name, page);
    }

    // Announced a week before; when referrals are open, for as long as they hinder it.
    private static ToDo ToDo(ListErasings.Row due) => new(
        "Effacement",
        due.OpenReferrals == 0
            ? $"Noms effacés par le portail le {French.ShortDate(due.DueOn)}"
            : $"Noms à effacer le {French.ShortDate(due.DueOn)} : {French.Count(due.OpenReferrals, "orientation ouverte l'empêche", "orientations ouvertes l'empêchent")}",
        due.Name, $"/pilotage/campagnes/{due.Id}");

    private static string AddressOf(SteeringFigures figures) => $"/pilotage/campagnes/{figures.Campaign.Id}";

    private static string Share(int part, int whole)
        => part is > 0 and < SteeringTables.SmallestShown ? "des personnes visées" : $"{SteeringTables.Share(part, whole)} des personnes visées";
}
