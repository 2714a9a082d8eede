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

/// <summary>French telephone numbers as people write them, kept in E.164.</summary>
public static class PhoneText
{
    /// <summary>Whether the text is empty or a number of ten digits (or nine after +33).</summary>
    public static bool IsReadable(string? text) => string.IsNullOrWhiteSpace(text) || Digits(text) is not null;

    /// <summary><c>+33…</c>, or null for an empty or unreadable text.</summary>
    public static string? Read(string? text) => string.IsNullOrWhiteSpace(text) || Digits(text) is not { } digits ? null : $"+33{digits}";

    private static string? Digits(string text)
    {
        var kept = new string([.. text.Where(letter => char.IsAsciiDigit(letter) || letter == '+')]);
        var national = kept.StartsWith("+33", StringComparison.Ordinal) ? kept[3..].TrimStart('0')
            : kept.StartsWith("0033", StringComparison.Ordinal) ? kept[4..].TrimStart('0')
            : kept.StartsWith('0') ? kept[1..] : "";
        var isOther = text.Any(letter => !char.IsAsciiDigit(letter) && letter is not (' ' or '.' or '-' or '+' or '/' or '(' or ')' or '\u00A0'));
        return !isOther && national.Length == 9 && national.All(char.IsAsciiDigit) && national[0] != '0' ? national : null;
    }
}
