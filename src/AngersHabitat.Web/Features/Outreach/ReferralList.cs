using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>Referrals as a list; people leave the portal by the file for the CCAS only, which is a command of its own.</summary>
internal sealed class ReferralList : PortalList<ListReferrals.Query, ListReferrals.Result, ListReferrals.Row>
{
    public const string Address = "/agents/orientations";

    public override string Path => Address;

    public override string FormLabel => "Filtrer les orientations";

    public override string Title => "Orientations au CCAS";

    public override (string One, string Many) Nouns => ("orientation", "orientations");

    public override string Empty => "Aucune orientation ne correspond dans cette liste.";

    public override NothingYet Nothing { get; } = new("Aucune orientation à suivre : une orientation naît d'un appel, avec l'accord de la personne.");

    public override string NoFile => ListFiles.NoPeople;

    public override Page<ListReferrals.Row> Rows(ListReferrals.Result result) => result.Rows;

    public override IEnumerable<SelectListItem>? Choices(string filter, ListReferrals.Result result)
        => filter == nameof(ListReferrals.Query.Agency) ? result.Agencies.AsChoices() : null;

    public override IEnumerable<Column<ListReferrals.Row>> Columns(ListReferrals.Result result) =>
    [
        new("Personne", row => row.Name) { IsName = true, Sort = ListReferrals.Sort.Person },
        new("Agence", row => row.Agency) { Sort = ListReferrals.Sort.Agency },
        new("Besoin et offre", row => Words.Of(row.Need)) { Sort = ListReferrals.Sort.Need },
        new("État", row => Words.Of(row.State)) { Sort = ListReferrals.Sort.Since },
        new("Suite", _ => null) { ScreenOnly = true },
    ];

    /// <summary>The lists of the page, each with its name.</summary>
    public static IEnumerable<(ReferralView View, string Text)> Views(ListReferrals.Result result) =>
    [
        (ReferralView.Open, "En attente"), (ReferralView.Late, $"En retard ({result.Late})"),
        (ReferralView.ToTell, $"Résultats à donner ({result.ToTell})"), (ReferralView.Done, "Terminées"),
    ];
}
