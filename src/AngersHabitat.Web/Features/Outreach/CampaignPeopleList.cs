using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>People of a campaign who were not reached, by agency.</summary>
internal sealed class CampaignPeopleList : PortalList<ListCampaignPeople.Query, ListCampaignPeople.Result, ListCampaignPeople.Row>
{
    public const string Address = "/pilotage/campagnes/personnes";

    public override string Path => Address;

    public override string FormLabel => "Filtrer les personnes";

    public override string Title => "Personnes non jointes";

    public override (string One, string Many) Nouns => ("personne", "personnes");

    public override string Empty => "Personne ne correspond dans cette liste.";

    public override NothingYet Nothing { get; } = new("Personne dans cette liste.");

    public override string NoFile => ListFiles.NoPeople;

    public override Page<ListCampaignPeople.Row> Rows(ListCampaignPeople.Result result) => result.People;

    public override IEnumerable<SelectListItem>? Choices(string filter, ListCampaignPeople.Result result)
        => filter == nameof(ListCampaignPeople.Query.Agency) ? result.Agencies.AsChoices() : null;

    public override IEnumerable<Column<ListCampaignPeople.Row>> Columns(ListCampaignPeople.Result result) =>
    [
        new("Personne", row => $"{OutreachWords.Named(row.Civility, row.Name)}, {OutreachWords.Age(row.Age)}") { IsName = true, Sort = ListCampaignPeople.Sort.Person },
        new("Où", row => row.Address) { Sort = ListCampaignPeople.Sort.Where },
        new("État", row => Words.Of(row.State)),
        new("Essais", row => row.Attempts) { IsNumber = true, Sort = ListCampaignPeople.Sort.Attempts },
        new("Dernier essai", row => row.LastAttemptAt is { } at ? French.Moment(at) : "aucun"),
        new("À rappeler", row => row.DueAt is { } due ? French.Moment(due) : null),
    ];

    /// <summary>The lists there are, with their words.</summary>
    public static IEnumerable<(CampaignPeopleView View, string Text)> Views { get; } =
    [
        (CampaignPeopleView.NotReached, "Non jointes"), (CampaignPeopleView.ToVisit, "À aller voir, ou numéro à trouver"), (CampaignPeopleView.Left, "Toutes celles qui restent"),
    ];

    /// <summary>The list of a campaign, of one agency where it is given.</summary>
    public static string Of(Guid campaign, string? agency = null) => FilterAddress.Of(Address, new ListCampaignPeople.Query { Campaign = campaign, Agency = agency });
}
