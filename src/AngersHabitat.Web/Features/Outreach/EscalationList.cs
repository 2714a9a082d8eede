using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>Escalations as a list, printed for a round of visits.</summary>
internal sealed class EscalationList : PortalList<ListEscalations.Query, ListEscalations.Result, ListEscalations.Row>
{
    public const string Address = "/agents/signalements";

    public override string Path => Address;

    public override string FormLabel => "Filtrer les signalements";

    public override string Title => "Signalements";

    public override (string One, string Many) Nouns => ("signalement", "signalements");

    public override string Empty => "Aucun signalement ne correspond dans cette liste.";

    public override NothingYet Nothing { get; } = new("Aucun signalement à suivre.");

    public override string NoFile => ListFiles.NoPeople;

    public override Page<ListEscalations.Row> Rows(ListEscalations.Result result) => result.Rows;

    public override IEnumerable<SelectListItem>? Choices(string filter, ListEscalations.Result result) => filter switch
    {
        nameof(ListEscalations.Query.Owner) => result.Owners.Select(owner => new SelectListItem(owner.Name, $"{owner.Id}")),
        nameof(ListEscalations.Query.Agency) => result.Agencies.AsChoices(),
        _ => null,
    };

    public override IEnumerable<Column<ListEscalations.Row>> Columns(ListEscalations.Result result) =>
    [
        new("Personne", row => row.Name) { IsName = true, Sort = ListEscalations.Sort.Person },
        new("Où", row => row.Address) { Sort = ListEscalations.Sort.Where },
        new("Échéance", row => row.DueOn) { Sort = ListEscalations.Sort.Due },
        new("Suite", _ => null),
    ];

    /// <summary>The lists of the page, each with its name.</summary>
    public static IEnumerable<(EscalationView View, string Text)> Views(ListEscalations.Result result) =>
    [
        (EscalationView.Open, $"À faire ({result.Open})"), (EscalationView.Late, $"En retard ({result.Late})"), (EscalationView.Done, "Traités"),
    ];
}
