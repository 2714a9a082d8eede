using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Reception;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The places as a list for the public.</summary>
internal sealed class PlaceList : PortalList<BrowsePlaces.Query, BrowsePlaces.Result, PlaceSummary>
{
    public override string Path => "/lieux";

    public override string FormLabel => "Choisir des lieux";

    public override string Title => "Lieux d'accueil";

    public override (string One, string Many) Nouns => ("lieu", "lieux");

    public override string Empty => "Aucun lieu ne correspond à ces choix.";

    public override NothingYet Nothing { get; } = new("Aucun lieu n'est encore publié.");

    public override string FileName(BrowsePlaces.Result result) => "lieux-d-accueil";

    public override Page<PlaceSummary> Rows(BrowsePlaces.Result result) => result.Places;

    public override IEnumerable<Column<PlaceSummary>> Columns(BrowsePlaces.Result result) =>
    [
        new("Lieu", place => place.Name) { OnPage = "nom", Sort = BrowsePlaces.Sort.Name },
        new("Type", place => Words.Of(place.Type)),
        new("État", place => StatusWords.Line(place, result.At)),
        new("Téléphone", place => place.Phone is { } phone ? French.Phone(phone) : null),
        new("Rue", place => place.Contact.Street),
        new("Code postal", place => place.Contact.PostalCode),
        new("Commune", place => place.Contact.City),
        new("Quartier", place => place.Contact.District) { OnPage = "quartier", Sort = BrowsePlaces.Sort.Area },
    ];

    public override IEnumerable<SelectListItem>? Choices(string filter, BrowsePlaces.Result result)
        => filter == nameof(BrowsePlaces.Query.Area) ? result.Areas.AsChoices() : null;
}
