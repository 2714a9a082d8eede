using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Names what is edited: a place, or a whole type of place.</summary>
internal static class ScopeWords
{
    public static string Of(PlaceType type, string? placeName) => placeName ?? type switch
    {
        PlaceType.Headquarters => "Tous les sièges",
        PlaceType.Agency => "Toutes les agences",
        PlaceType.Lodge => "Toutes les loges",
        PlaceType.CallCentre => "Tous les centres d'appel",
        _ => throw Unknown.Value(type),
    };
}
