using AngersHabitat.Application.Cleaning;
using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>Residences and their plans.</summary>
internal sealed class CleaningPlanList : PortalList<ListCleaningPlans.Query, ListCleaningPlans.Result, ListCleaningPlans.Row>
{
    public const string Address = $"{CleaningRoundsController.Address}/plans";

    public override string Path => Address;

    public override string FormLabel => "Filtrer les plans";

    public override string Title => "Plans de nettoyage";

    public override (string One, string Many) Nouns => ("résidence", "résidences");

    public override string Empty => "Aucune résidence ne correspond.";

    public override NothingYet Nothing { get; } = new("Aucune résidence au registre : les plans commencent avec elles.", new FirstStep("Ajouter une résidence", PageRef.Elsewhere("Residences", "Create")), new FirstStep("importer un fichier", PageRef.Elsewhere("ResidenceImport", "Index")));

    public override string FileName(ListCleaningPlans.Result result) => "plans-de-nettoyage";

    public override Page<ListCleaningPlans.Row> Rows(ListCleaningPlans.Result result) => result.Rows;

    public override IEnumerable<SelectListItem>? Choices(string filter, ListCleaningPlans.Result result) => filter switch
    {
        nameof(ListCleaningPlans.Query.Agency) => CleaningPlanPage.Items(result.Choices.Agencies),
        nameof(ListCleaningPlans.Query.Lodge) => CleaningPlanPage.Items(result.Choices.Lodges),
        _ => null,
    };

    public override IEnumerable<Column<ListCleaningPlans.Row>> Columns(ListCleaningPlans.Result result) =>
    [
        new("Résidence", row => row.Residence) { IsName = true, Sort = ListCleaningPlans.Sort.Residence },
        new("Commune", row => row.City) { FileOnly = true },
        new("Agence", row => row.Agency) { Sort = ListCleaningPlans.Sort.Agency },
        new("Loge", row => row.Lodge) { Sort = ListCleaningPlans.Sort.Walk },
        new("Ordre de passage", row => row.Walk) { FileOnly = true, IsNumber = true },
        new("Qui nettoie", row => row.Who),
        new("Depuis", row => row.From),
        new("Points", row => row.Points) { IsNumber = true },
        new("Plan", row => row.Plan) { FileOnly = true },
    ];
}
