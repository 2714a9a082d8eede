using System.Text;
using System.Text.RegularExpressions;

namespace AngersHabitat.Application.Common;

/// <summary>
/// The one reader of telephone numbers: files, forms, notes, searches, contact data. Kept as E.164. « 02 61 91 10 04 », « Tél. 02.61… / 06… (fille) »,
/// <c>+33 (0)2</c>, <c>0033</c>, nine digits whose zero a spreadsheet has eaten; overseas numbers go to their own country code.
/// </summary>
public static partial class Telephones
{
    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal)
    {
        "tel", "telephone", "fixe", "port", "portable", "mobile", "mob", "domicile", "dom", "gsm", "bureau", "perso", "travail", "numero", "n", "no", "ou", "et", "puis", "le", "au",
    };

    // What stands before a number that is not for calling.
    private static readonly string[] Refused = ["fax", "telecopie", "ne pas", "ne plus"];

    private const int MaxLength = 200;
    private const int FewestDigits = 5;

    /// <summary>The one number of a text; null when there is none, several, or words that may mean anything.</summary>
    /// <returns>E.164; null when nobody can be called there.</returns>
    public static string? Read(string? text)
        => ReadAll(text) is { HasWords: false, Numbers: [var number], Unusable: [] } ? number : null;

    /// <summary>Whether a form may take the text: empty, or one number.</summary>
    public static bool IsReadable(string? text) => string.IsNullOrWhiteSpace(text) || Read(text) is not null;

    /// <summary>Every number of a text, whatever stands around.</summary>
    public static TelephoneReading ReadAll(string? text)
    {
        var written = Plain(text);
        var (numbers, unusable, words) = (new List<string>(), new List<string>(), new StringBuilder());
        var end = 0;
        foreach (var run in Runs().EnumerateMatches(written))
        {
            var before = written[end..run.Index];
            var piece = written.Substring(run.Index, run.Length);
            words.Append(before).Append(' ');
            end = run.Index + run.Length;
            if (piece.Count(char.IsAsciiDigit) < FewestDigits || Array.Exists(Refused, SearchText.Normalize(before).EndsWith))
                words.Append(piece.Any(char.IsAsciiDigit) ? "chiffres " : "");
            else if (Split(Groups(piece), 0) is { } found)
                numbers.AddRange(found.Where(number => !numbers.Contains(number, StringComparer.Ordinal)));
            else
                unusable.Add(piece.Trim());
        }
        words.Append(written[end..]);
        var rest = SearchText.Normalize(Brackets().Replace(words.ToString(), " "));
        return new TelephoneReading(numbers, unusable, rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => !Labels.Contains(word)));
    }

    // Full-width digits and invisible marks come from documents and web pages.
    private static string Plain(string? text)
    {
        var whole = text is { Length: > MaxLength } ? text[..MaxLength] : text ?? "";
        return LookupKey.Visible(whole);
    }

    private static List<string> Groups(string piece)
    {
        var groups = new List<string>();
        foreach (Match match in Digits().Matches(piece))
        {
            var group = match.Value;
            // Numbers typed without anything between them.
            if (group.Length > 15 && group.Length % 10 == 0 && group[0] == '0')
                groups.AddRange(group.Chunk(10).Select(chunk => new string(chunk)));
            else
                groups.Add(group);
        }
        return groups;
    }

    // The numbers that all groups of digits make, none left over; null when they make none.
    private static List<string>? Split(List<string> groups, int from)
    {
        if (from == groups.Count)
            return [];
        var digits = new StringBuilder();
        for (var next = from; next < groups.Count && digits.Length <= 16; next++)
        {
            if (next > from && groups[next].StartsWith('+'))
                return null;
            digits.Append(groups[next]);
            if (digits.Length >= FewestDigits && Number(digits.ToString()) is { } number && Split(groups, next + 1) is { } others)
                return [number, .. others];
        }
        return null;
    }

    [GeneratedRegex(@"\+?\(?[0-9](?:[\s.,_·/()\-\u2010-\u2015\u2212+]*[0-9])*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Runs();

    [GeneratedRegex(@"\+?[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\([^()]*\)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Brackets();
}
