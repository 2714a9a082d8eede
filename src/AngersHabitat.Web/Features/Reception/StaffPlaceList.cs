using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Reception.Editing;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The places as staff keep them, as a list.</summary>
internal sealed class StaffPlaceList : PortalList<ListStaffPlaces.Query, ListStaffPlaces.Result, ListStaffPlaces.Row>
{
    public override string Path => "/agents/lieux";

    public override string FormLabel => "Filtrer les lieux";

    public override string Title => "Lieux";

    public override (string One, string Many) Nouns => ("lieu", "lieux");

    public override string Empty => "Aucun lieu ne correspond.";

    public override NothingYet Nothing { get; } = new("Aucun lieu.", new FirstStep("Ajouter un lieu", PageRef.To<PlaceRegisterController>(nameof(PlaceRegisterController.Create))), new FirstStep("importer un fichier", PageRef.To<PlaceImportController>(nameof(PlaceImportController.Index))));

    public override string FileName(ListStaffPlaces.Result result) => "lieux";

    public override Page<ListStaffPlaces.Row> Rows(ListStaffPlaces.Result result) => result.Places;

    public override IEnumerable<Column<ListStaffPlaces.Row>> Columns(ListStaffPlaces.Result result) =>
    [
        new("Lieu", row => row.Place.Name) { IsName = true, Sort = ListStaffPlaces.Sort.Name },
        new("Type", row => Words.Of(row.Place.Type)) { Sort = ListStaffPlaces.Sort.Type },
        new("État", row => StatusWords.Line(row.Place, result.At)) { OnPage = "Maintenant", Sort = ListStaffPlaces.Sort.State },
        new("Motif", row => row.Place.Status.Reason) { FileOnly = true },
        new("Téléphone", row => row.Place.Phone is { } phone ? French.Phone(phone) : null),
        new("Rue", row => row.Place.Contact.Street) { FileOnly = true },
        new("Code postal", row => row.Place.Contact.PostalCode) { FileOnly = true },
        new("Commune", row => row.Place.Contact.City) { FileOnly = true },
        new("Quartier", row => row.Place.Contact.District) { FileOnly = true },
        new("Personnes au plus", row => row.Place.OccupancyLimit) { IsNumber = true },
        new("Vérifié le", row => row.Place.VerifiedOn) { Sort = ListStaffPlaces.Sort.Verified },
    ];
}
