using AngersHabitat.Application.Reception;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The name of a place inside a sentence, with its article and what depends on it.</summary>
internal static class PlaceNames
{
    private static readonly string[] Qualities = ["Ouvert", "Fermé", "Rouvert"];

    /// <inheritdoc cref="Within(string, PlaceType)"/>
    public static string Within(PlaceSummary place) => Within(place.Name, place.Type);

    /// <summary>« l'agence Centre », « la loge Les Tilleuls », « le siège »; a name that does not say what the place is gets the word first.</summary>
    public static string Within(string name, PlaceType type) => type switch
    {
        PlaceType.Headquarters => "le siège",
        PlaceType.CallCentre => "le centre d'appel",
        PlaceType.Agency => $"l'{Named("agence", name)}",
        PlaceType.Lodge => $"la {Named("loge", name)}",
        _ => throw Unknown.Value(type),
    };

    /// <summary>« L'agence Centre », « La loge Les Tilleuls »: the place that does something, at the head of a sentence.</summary>
    public static string Subject(PlaceSummary place) => Within(place) is var within ? char.ToUpper(within[0], French.Culture) + within[1..] : "";

    /// <summary>« à l'agence Centre », « au siège ».</summary>
    public static string At(string name, PlaceType type) => Contracted("à", "au", Within(name, type));

    /// <summary>« de l'agence Centre », « du siège ».</summary>
    public static string Of(string name, PlaceType type) => Contracted("de", "du", Within(name, type));

    /// <summary>« Fermé temporairement » of an agency or a lodge is « Fermée temporairement »; a word that says no quality stays as it is.</summary>
    public static string Agreed(string word, PlaceType type)
        => type is PlaceType.Headquarters or PlaceType.CallCentre || !Qualities.Any(quality => word.StartsWith(quality, StringComparison.OrdinalIgnoreCase)) ? word
            : word.Split(' ', 2) is [var quality, var rest] ? $"{quality}e {rest}" : $"{word}e";

    /// <summary>The same of all lodges together: « Fermées ».</summary>
    public static string AgreedWithAll(string word) => Qualities.Any(quality => word == $"{quality}e") ? $"{word}s" : word;

    /// <summary>The heading over several of a type.</summary>
    public static string Many(PlaceType type) => type switch
    {
        PlaceType.Headquarters => "Siège",
        PlaceType.CallCentre => "Centre d'appel",
        PlaceType.Agency => "Agences",
        PlaceType.Lodge => "Loges",
        _ => throw Unknown.Value(type),
    };

    private static string Contracted(string plain, string withLe, string within)
        => within.StartsWith("le ", StringComparison.Ordinal) ? $"{withLe} {within[3..]}" : $"{plain} {within}";

    private static string Named(string kind, string name)
        => name.StartsWith(kind, StringComparison.OrdinalIgnoreCase) ? char.ToLower(name[0], French.Culture) + name[1..] : $"{kind} {name}";
}
