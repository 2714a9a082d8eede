using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>An agent's own calls, as a list.</summary>
internal sealed class MyCallList : PortalList<ListMyCalls.Query, Page<ListMyCalls.Row>, ListMyCalls.Row>
{
    public const string Address = "/agents/campagnes/mes-appels";

    public override string Path => Address;

    public override string FormLabel => "Filtrer mes appels";

    public override string Title => "Mes appels";

    public override (string One, string Many) Nouns => ("appel", "appels");

    public override string Empty => "Aucun de vos appels ne correspond.";

    public override NothingYet Nothing { get; } = new("Vous n'avez encore noté aucun appel.", new FirstStep("Voir les campagnes", PageRef.To<CampaignsController>(nameof(CampaignsController.Index))));

    public override string NoFile => ListFiles.NoPeople;

    public override Page<ListMyCalls.Row> Rows(Page<ListMyCalls.Row> result) => result;

    public override IEnumerable<Column<ListMyCalls.Row>> Columns(Page<ListMyCalls.Row> result) =>
    [
        new("Quand", row => French.Moment(row.At)) { Sort = ListMyCalls.Sort.At },
        new("Personne", row => row.Name) { IsName = true, Sort = ListMyCalls.Sort.Person },
        new("Campagne", row => row.Campaign),
        new("Issue", row => Words.Of(row.Outcome)),
        new("État de la personne", row => Words.Of(row.State)),
        new("Action", _ => null) { ScreenOnly = true },
    ];
}
