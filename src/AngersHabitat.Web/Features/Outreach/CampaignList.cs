using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The campaigns as a list: counts, nobody's name.</summary>
internal sealed class CampaignList : PortalList<ListCampaigns.Query, Page<ListCampaigns.Row>, ListCampaigns.Row>
{
    public override string Path => "/agents/campagnes";

    public override string FormLabel => "Filtrer les campagnes";

    public override string Title => "Campagnes d'appels";

    public override (string One, string Many) Nouns => ("campagne", "campagnes");

    public override string Empty => "Aucune campagne ne correspond.";

    public override NothingYet Nothing { get; } = new("Aucune campagne.", new FirstStep("Préparer la première", PageRef.To<CampaignFormController>(nameof(CampaignFormController.Create))));

    public override string FileName(Page<ListCampaigns.Row> result) => "campagnes";

    public override Page<ListCampaigns.Row> Rows(Page<ListCampaigns.Row> result) => result;

    public override IEnumerable<Column<ListCampaigns.Row>> Columns(Page<ListCampaigns.Row> result) =>
    [
        new("Campagne", row => row.Name) { IsName = true, Sort = ListCampaigns.Sort.Name },
        new("État", row => Words.Of(row.State)) { Sort = ListCampaigns.Sort.Running },
        new("Premier jour", row => row.StartsOn) { OnPage = "Dates", Sort = ListCampaigns.Sort.Start },
        new("Dernier jour", row => row.LastOn) { FileOnly = true },
        new("Personnes", row => row.Targeted) { IsNumber = true, Sort = ListCampaigns.Sort.People },
        new("Jointes", row => row.Reached) { IsNumber = true, Sort = ListCampaigns.Sort.Reached },
        new("Appels terminés", row => row.Ended) { IsNumber = true },
        new("Noms à effacer le", row => row.ErasingDueOn) { FileOnly = true },
        new("Suite", _ => null) { PageOnly = true, ScreenOnly = true },
    ];

    /// <summary>The colour that a state has beside its word.</summary>
    public static string Tag(CampaignState state) => state switch
    {
        CampaignState.Active => "app-tag--good",
        CampaignState.Paused => "app-tag--watch",
        CampaignState.Draft or CampaignState.Closed or CampaignState.Anonymised => "app-tag--info",
        _ => throw Unknown.Value(state),
    };
}
