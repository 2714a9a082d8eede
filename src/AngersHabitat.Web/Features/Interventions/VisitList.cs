using AngersHabitat.Application.Interventions;
using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>Visits as a list. No name and no door stand in it, so that it leaves in files.</summary>
internal sealed class VisitList : PortalList<ListVisits.Query, ListVisits.Result, ListVisits.Row>
{
    public const string Address = "/agents/interventions";

    public override string Path => Address;

    public override string FormLabel => "Filtrer les interventions";

    public override string Title => "Interventions";

    public override (string One, string Many) Nouns => ("intervention", "interventions");

    public override string Empty => "Aucune intervention ne correspond.";

    public override NothingYet Nothing { get; } = new("Aucune intervention à suivre.", new FirstStep("Noter une demande", PageRef.To<RequestsController>(nameof(RequestsController.Index))));

    public override string FileName(ListVisits.Result result) => "interventions";

    public override Page<ListVisits.Row> Rows(ListVisits.Result result) => result.Rows;

    public override IEnumerable<SelectListItem>? Choices(string filter, ListVisits.Result result) => filter switch
    {
        nameof(ListVisits.Query.Kind) => Items(result.Choices.Kinds),
        nameof(ListVisits.Query.Agency) => Items(result.Choices.Agencies),
        nameof(ListVisits.Query.Worker) => Items(result.Choices.Workers),
        _ => null,
    };

    public override IEnumerable<Column<ListVisits.Row>> Columns(ListVisits.Result result) =>
    [
        new("Résidence", row => row.Residence) { IsName = true, Sort = ListVisits.Sort.Residence },
        new("Type", row => row.Kind),
        new("Urgence", row => Words.Of(row.Urgency)),
        new("État", row => Words.Of(row.State)),
        new("Promise avant", row => Paris.ToLocal(new DateTimeOffset(row.DueAt, TimeSpan.Zero))) { Sort = ListVisits.Sort.Due },
        new("En retard", row => row.IsLate) { FileOnly = true },
        new("Visite", row => row.SlotOn) { Sort = ListVisits.Sort.Slot },
        new("Qui y va", row => row.Worker),
        new("Agence", row => row.Agency) { FileOnly = true },
        new("Demandée", row => Paris.ToLocal(new DateTimeOffset(row.RequestedAt, TimeSpan.Zero))) { Sort = ListVisits.Sort.Requested },
    ];

    internal static IEnumerable<SelectListItem> Items(IEnumerable<VisitChoices.Choice> choices) => choices.Select(choice => new SelectListItem(choice.Name, $"{choice.Id}"));
}
