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

    public override string Empty => "Aucun signalement dans cette liste. Retirez un filtre, ou regardez une autre liste.";

    public override string NoFile => ListFiles.NoPeople;

    public override Page<ListEscalations.Row> Rows(ListEscalations.Result result) => result.Rows;

    public override IEnumerable<SelectListItem>? Choices(string filter, ListEscalations.Result result) => filter switch
    {
        nameof(ListEscalations.Query.Owner) => result.Owners.Select(owner => new SelectListItem(owner.Name, $"{owner.Id}")),
        nameof(ListEscalations.Query.Agency) => result.Agencies.Select(agency => new SelectListItem(agency, agency)),
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

/// <summary>The next steps of an escalation, in its row.</summary>
/// <param name="Row">The escalation.</param>
/// <param name="List">The list in which it stands; refused or done, it is shown again.</param>
public sealed record EscalationSteps(ListEscalations.Row Row, ListEscalations.Query List)
{
    /// <summary>Who goes and sees, until when.</summary>
    public RowForms<TakeEscalation.Command> Take { get; } = new(id => new TakeEscalation.Command { Id = id, Version = Row.Version, Kind = Row.Kind, DueOn = Row.DueOn });

    /// <summary>What was found.</summary>
    public RowForms<CompleteEscalation.Command> Complete { get; } = new(id => new CompleteEscalation.Command { Id = id, Version = Row.Version });

    /// <summary>Where a step is sent.</summary>
    public string Address(string step) => FilterAddress.Of($"{EscalationList.Address}/{Row.Id}/{step}", List);
}
