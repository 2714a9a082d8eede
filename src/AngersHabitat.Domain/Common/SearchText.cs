using System.Globalization;
using System.Text;

namespace AngersHabitat.Domain.Common;

/// <summary>Text made comparable: accents, case, punctuation and repeated blanks removed. Stored in search columns, so that both stores find alike.</summary>
public static class SearchText
{
    /// <summary>« 12, rue de l'Écriture » gives « 12 rue de l ecriture ».</summary>
    public static string Normalize(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        var result = new StringBuilder(text.Length);
        foreach (var character in Ligatures(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsLetterOrDigit(character))
                result.Append(char.ToLowerInvariant(character));
            else if (result.Length > 0 && result[^1] != ' ')
                result.Append(' ');
        }
        return result.ToString().TrimEnd();
    }

    /// <summary>As <see cref="Normalize(string?)"/>, cut where its column ends: a ligature makes two letters of one.</summary>
    public static string Normalize(string? text, int length)
    {
        var whole = Normalize(text);
        return whole.Length <= length ? whole : whole[..length].TrimEnd();
    }

    /// <summary>Whether every word looked for stands in a text, in any order; no word: yes.</summary>
    public static bool Contains(string text, string? words)
    {
        var normal = Normalize(text);
        return Normalize(words).Split(' ').All(word => normal.Contains(word, StringComparison.Ordinal));
    }

    private static string Ligatures(string text) => text
        .Replace("œ", "oe", StringComparison.OrdinalIgnoreCase)
        .Replace("æ", "ae", StringComparison.OrdinalIgnoreCase);
}
