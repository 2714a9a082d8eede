using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>Tells an editor, field by field, what is stored now and differs from what they typed.</summary>
internal static class ContactDifference
{
    public static IReadOnlyList<string> Sentences(PlaceContact stored, PlaceContact typed)
        => [.. Fields(stored).Zip(Fields(typed))
            .Where(pair => !string.Equals(pair.First.Value, pair.Second.Value, StringComparison.Ordinal))
            .Select(pair => $"{pair.First.Label} : « {pair.First.Value ?? "vide"} » est enregistré, vous avez écrit « {pair.Second.Value ?? "vide"} ».")];

    private static IEnumerable<(string Label, string? Value)> Fields(PlaceContact contact) =>
    [
        ("Nom", contact.Name), ("Téléphone", contact.Phone), ("Adresse électronique", contact.Email), ("Rue", contact.Street),
        ("Code postal", contact.PostalCode), ("Commune", contact.City), ("Quartier", contact.District),
        ("Venir", contact.Transport), ("Accessibilité", contact.Accessibility),
    ];
}
