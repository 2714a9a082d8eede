using System.Text;

namespace AngersHabitat.Domain.Common;

/// <summary>
/// Text that every file and page can carry. XML, and with it feeds, workbooks and calendars, has no way to write control marks, halves of a surrogate pair, U+FFFE and
/// U+FFFF (XML 1.0, 5th edition, 2.2 Characters): one such mark in a stored name would break every page and feed that shows it.
/// </summary>
public static class CarriedText
{
    /// <summary>Where the first mark stands that cannot be carried, in characters from 0; null when there is none.</summary>
    public static int? FirstFlaw(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsPair(text, at))
                at++;
            else if (!IsCarried(text[at]))
                return at;
        }
        return null;
    }

    /// <summary>The text as it can be carried: what programs write for a new line within a paragraph becomes one, what nobody sees is left out.</summary>
    public static string Cleaned(string text)
    {
        if (FirstFlaw(text) is null)
            return text;
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsPair(text, at))
                clean.Append(text, at++, 2);
            else if (text[at] is '\v' or '\f')
                clean.Append('\n');
            else if (IsCarried(text[at]))
                clean.Append(text[at]);
        }
        return clean.ToString();
    }

    private static bool IsPair(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);

    private static bool IsCarried(char mark) => mark is '\t' or '\n' or '\r' or (>= ' ' and < '\uD800') or (> '\uDFFF' and < '\uFFFE');
}
