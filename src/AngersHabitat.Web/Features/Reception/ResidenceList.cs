using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Reception.Register;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The register of residences as a list. Its file has the columns of the file taken in.</summary>
internal sealed class ResidenceList : PortalList<ListResidences.Query, Page<ListResidences.Row>, ListResidences.Row>
{
    /// <summary>The columns of the file, for whoever gives the same file away: they are the same for every page.</summary>
    public static IReadOnlyList<ExportColumn<ListResidences.Row>> OfFile { get; } = new ResidenceList().FileColumns(new([], 1, 1, 0));

    public override string Path => "/admin/residences";

    public override string FormLabel => "Filtrer les résidences";

    public override string Title => "Registre des résidences";

    public override (string One, string Many) Nouns => ("résidence", "résidences");

    public override string Empty => "Aucune résidence ne correspond.";

    public override NothingYet Nothing { get; } = new("Aucune résidence.", new FirstStep("Ajouter une résidence", PageRef.To<ResidencesController>(nameof(ResidencesController.Create))), new FirstStep("importer un fichier", PageRef.To<ResidenceImportController>(nameof(ResidenceImportController.Index))));

    public override string FileName(Page<ListResidences.Row> result) => "residences";

    public override Page<ListResidences.Row> Rows(Page<ListResidences.Row> result) => result;

    public override IEnumerable<Column<ListResidences.Row>> Columns(Page<ListResidences.Row> result) =>
    [
        new("residence", row => row.Residence.Name) { OnPage = "Résidence", IsName = true, Sort = ListResidences.Sort.Name },
        new("adresse", row => row.Residence.Addresses) { OnPage = "Adresses" },
        new("code_postal", row => row.Residence.PostalCode) { FileOnly = true },
        new("commune", row => row.Residence.City) { OnPage = "Commune", Sort = ListResidences.Sort.City },
        new("quartier", row => row.Residence.District) { FileOnly = true },
        new("loge", row => row.Lodge) { OnPage = "Loge" },
        new("agence", row => row.Agency) { OnPage = "Agence" },
        new("logements", row => row.Residence.Dwellings) { OnPage = "Logements", IsNumber = true, Sort = ListResidences.Sort.Dwellings },
    ];
}
