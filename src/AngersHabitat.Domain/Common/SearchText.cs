using System.Globalization;
using System.Text;

namespace AngersHabitat.Domain.Common;

/// <summary>
/// Text made comparable, as names are typed and heard: accents, strokes, ligatures, width, case, punctuation, invisible marks and repeated blanks
/// removed. Stored in search columns, so that both stores find alike; every search folds by it. When it changes, the stored columns follow by
/// themselves: a chore compares them.
/// </summary>
public static class SearchText
{
    // Letters that no decomposition takes apart.
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['œ'] = "oe", ['æ'] = "ae", ['ß'] = "ss", ['ẞ'] = "ss", ['þ'] = "th", ['ø'] = "o", ['ɵ'] = "o", ['ł'] = "l", ['ƚ'] = "l", ['đ'] = "d", ['ð'] = "d",
        ['ħ'] = "h", ['ı'] = "i", ['ɨ'] = "i", ['ȷ'] = "j", ['ŧ'] = "t", ['ŋ'] = "n", ['ĸ'] = "k", ['ƀ'] = "b", ['ə'] = "e", ['ǝ'] = "e", ['ʉ'] = "u",
    };

    /// <summary>« 12, rue de l'Écriture » gives « 12 rue de l ecriture »; « Łukasz GÜNDOĞDU » gives « lukasz gundogdu ».</summary>
    public static string Normalize(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        var result = new StringBuilder(text.Length);
        foreach (var character in Fold(text))
        {
            // A modifier letter is an apostrophe of another keyboard.
            if (char.IsLetterOrDigit(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.ModifierLetter)
                result.Append(character);
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

    /// <summary>Accents, strokes, ligatures, width, case and invisible marks removed; punctuation and blanks stay.</summary>
    internal static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in TakenApart(text).Select(char.ToLowerInvariant))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(character);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control
                && !char.IsWhiteSpace(character))
                continue;
            if (Letters.TryGetValue(character, out var letters))
                result.Append(letters);
            else
                result.Append(character);
        }
        return result.ToString();
    }

    // Half of a pair, as a broken file may hold, cannot be taken apart.
    private static string TakenApart(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return new string([.. text.Where(character => !char.IsSurrogate(character) && character < '\uFFFE')]).Normalize(NormalizationForm.FormKD);
        }
    }
}
