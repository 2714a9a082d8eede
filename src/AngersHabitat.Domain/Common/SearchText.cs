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

    // French and most names of Europe, taken apart once: asking the tables of all scripts for each name took two fifths of sorting a file.
    private static readonly string[] Latin = [.. Enumerable.Range(0, 0x180).Select(code => ((char)code).ToString().Normalize(NormalizationForm.FormKD))];

    /// <summary>« 12, rue de l'Écriture » gives « 12 rue de l ecriture »; « Łukasz GÜNDOĞDU » gives « lukasz gundogdu ».</summary>
    public static string Normalize(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        var result = new StringBuilder(text.Length);
        foreach (var character in Fold(text))
        {
            // A modifier letter is an apostrophe of another keyboard.
            if (char.IsAsciiLetterOrDigit(character) || (char.IsLetterOrDigit(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.ModifierLetter))
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
        foreach (var character in TakenApart(text))
        {
            var lower = char.ToLowerInvariant(character);
            if (IsInvisible(lower))
                continue;
            if (!char.IsAscii(lower) && Letters.TryGetValue(lower, out var letters))
                result.Append(letters);
            else
                result.Append(lower);
        }
        return result.ToString();
    }

    private static bool IsInvisible(char character)
        => char.IsAscii(character)
            ? char.IsControl(character) && !char.IsWhiteSpace(character)
            : CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control
                && !char.IsWhiteSpace(character);

    // Half of a pair, as a broken file may hold, cannot be taken apart.
    private static string TakenApart(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        // Without a mark to put in order, each letter stands for itself.
        if (text.All(character => character < Latin.Length))
            return string.Concat(text.Select(character => Latin[character]));
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
