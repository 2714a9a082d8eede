using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Reception.Register;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The register of places as a list. Its file has the columns of the file taken in, so that what went out comes in again.</summary>
internal sealed class RegisteredPlaceList : PortalList<ListRegisteredPlaces.Query, Page<ListRegisteredPlaces.Row>, ListRegisteredPlaces.Row>
{
    /// <summary>The columns of the file, for whoever gives the same file away: they are the same for every page.</summary>
    public static IReadOnlyList<ExportColumn<ListRegisteredPlaces.Row>> OfFile { get; } = new RegisteredPlaceList().FileColumns(new([], 1, 1, 0));

    public override string Path => "/admin/lieux";

    public override string FormLabel => "Filtrer les lieux";

    public override string Title => "Registre des lieux";

    public override (string One, string Many) Nouns => ("lieu", "lieux");

    public override string Empty => "Aucun lieu ne correspond.";

    public override NothingYet Nothing { get; } = new("Aucun lieu.", new FirstStep("Ajouter un lieu", PageRef.To<PlaceRegisterController>(nameof(PlaceRegisterController.Create))), new FirstStep("importer un fichier", PageRef.To<PlaceImportController>(nameof(PlaceImportController.Index))));

    public override string FileName(Page<ListRegisteredPlaces.Row> result) => "lieux";

    public override Page<ListRegisteredPlaces.Row> Rows(Page<ListRegisteredPlaces.Row> result) => result;

    public override IEnumerable<Column<ListRegisteredPlaces.Row>> Columns(Page<ListRegisteredPlaces.Row> result) =>
    [
        new("type", row => Words.Of(row.Place.Type)) { FileOnly = true },
        new("nom", row => row.Place.Name) { OnPage = "Lieu", IsName = true, Sort = ListRegisteredPlaces.Sort.Name },
        new("Type", row => Words.Of(row.Place.Type)) { PageOnly = true },
        new("adresse", row => row.Place.Street) { OnPage = "Adresse" },
        new("code_postal", row => row.Place.PostalCode) { FileOnly = true },
        new("commune", row => row.Place.City) { OnPage = "Commune", Sort = ListRegisteredPlaces.Sort.City },
        new("quartier", row => row.Place.District) { FileOnly = true },
        new("latitude", row => row.Place.Latitude) { FileOnly = true },
        new("longitude", row => row.Place.Longitude) { FileOnly = true },
        new("telephone", row => row.Place.Phone is { } phone ? French.Phone(phone) : null) { FileOnly = true },
        new("agence", row => row.Agency) { OnPage = "Agence", Sort = ListRegisteredPlaces.Sort.Agency },
        new("horaires_sur_place", row => row.OnSite) { OnPage = "Sur place" },
        new("horaires_telephone", row => row.ByPhone) { OnPage = "Par téléphone" },
        new("Résidences", row => row.Residences) { PageOnly = true, IsNumber = true },
    ];
}
