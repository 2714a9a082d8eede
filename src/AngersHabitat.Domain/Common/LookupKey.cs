using System.Globalization;
using System.Text;

namespace AngersHabitat.Domain.Common;

/// <summary>
/// What makes two writings of an identifier one: references of people, codes of operations, last parts of addresses. Case, accents, width (NFKC),
/// invisible marks, blanks around and repeated blanks do not count, and every dash is a hyphen; other punctuation counts. Stored in a column of its
/// own under a unique index, so that C# and both stores agree.
/// </summary>
public static class LookupKey
{
    /// <summary>Longest key, in characters: compatibility forms make several letters of one.</summary>
    public const int MaxLength = 150;

    /// <summary>« Op30-Zed », « OP30‑ZED » with a zero-width space and « ｏｐ30-zed » give « op30-zed ».</summary>
    /// <returns>The key; empty for a text without any visible character.</returns>
    public static string Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        var key = new StringBuilder(text.Length);
        foreach (var character in Folded(text))
        {
            if (character != ' ')
                key.Append(character);
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }
        var whole = key.ToString().TrimEnd();
        return whole.Length <= MaxLength ? whole : whole[..MaxLength].TrimEnd();
    }

    /// <summary>The letters of a text as they stand in a key, before blanks are taken together: each letter for itself, so that a store can do it with a table.</summary>
    public static string Folded(string text) => string.Concat(SearchText.Fold(text).Select(character
        => char.IsWhiteSpace(character) ? ' ' : CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation || character == '\u2212' ? '-' : character));

    /// <summary>What can be seen of a text: width made one (NFKC), invisible marks and blanks around removed; case and accents stay.</summary>
    public static string Visible(string text)
        => new string([.. new string([.. text.Where(character => !char.IsSurrogate(character) && character < '\uFFFE')]).Normalize(NormalizationForm.FormKC)
            .Where(character => char.IsWhiteSpace(character) || CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Control))]).Trim();
}
