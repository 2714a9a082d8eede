using System.Text.RegularExpressions;

namespace AngersHabitat.Domain.Notices;

/// <summary>Reads a notice as somebody in a hall would, and says what stands in the way. Advice: nothing is refused by it.</summary>
public static partial class NoticeCheck
{
    /// <summary>The most words of a sentence that is read in one breath.</summary>
    public const int MostWords = 20;

    // A hall has abbreviations: CCAS, SMS, EDF; two words in capitals in a row are shouting, or one that is long.
    private const int LongestAbbreviation = 5;

    private static readonly (string Avoid, string Key, string Instead)[] Office =
        [.. PlainWords.All.Select(word => (word.Avoid, $" {SearchText.Normalize(word.Avoid)} ", word.Instead)).OrderByDescending(word => word.Item2.Length)];

    /// <summary>Advice on what is written, in the order of the text.</summary>
    /// <param name="content">The notice.</param>
    /// <param name="today">The date in France, for weekdays of dates without year.</param>
    public static IReadOnlyList<NoticeAdvice> Of(NoticeContent content, DateOnly today)
    {
        var pieces = new[] { content.Title, content.Text }.Select(NoticeContent.Cut).OfType<string>().ToList();
        return
        [
            .. pieces.Concat(new[] { content.TitleEn, content.TextEn }.Select(NoticeContent.Cut).OfType<string>()).SelectMany(ToFillIn), .. pieces.SelectMany(Shouting), .. pieces.SelectMany(LongSentences), .. pieces.SelectMany(OfficeWords),
            .. pieces.SelectMany(text => NoticeDates.Advice(text, today)),
            .. NamesSomebody(content, pieces) ? Array.Empty<NoticeAdvice>() : [new NoticeAdvice(NoticeFlaw.NobodyToCall, "")],
        ];
    }

    /// <summary>Advice on an update.</summary>
    public static IReadOnlyList<NoticeAdvice> OfUpdate(string? text, DateOnly today) => NoticeContent.Cut(text) is { } piece
        ? [.. ToFillIn(piece), .. Shouting(piece), .. LongSentences(piece), .. OfficeWords(piece), .. NoticeDates.Advice(piece, today)] : [];

    private static bool NamesSomebody(NoticeContent content, List<string> pieces)
        => NoticeContent.Cut(content.CallPhone) is not null || pieces.Exists(text => Number().IsMatch(text));

    private static IEnumerable<NoticeAdvice> ToFillIn(string text) => Brackets().Matches(text).Select(match => new NoticeAdvice(NoticeFlaw.ToFillIn, match.Value));

    private static IEnumerable<NoticeAdvice> LongSentences(string text)
        => from sentence in SentenceEnd().Split(text)
           let words = Words().Count(sentence)
           where words > MostWords
           select new NoticeAdvice(NoticeFlaw.LongSentence, sentence.Trim(), $"{words}");

    private static IEnumerable<NoticeAdvice> Shouting(string text)
        => Capitals().Matches(text).Where(match => match.Value.Contains(' ', StringComparison.Ordinal) || match.Length > LongestAbbreviation)
            .Select(match => new NoticeAdvice(NoticeFlaw.Shouting, match.Value));

    // The longest first, and what it takes is taken: « remise en service » is not also « mise en service ».
    private static List<NoticeAdvice> OfficeWords(string text)
    {
        var (rest, found) = ($" {SearchText.Normalize(text)} ", new List<NoticeAdvice>());
        foreach (var (avoid, key, instead) in Office)
        {
            if (!rest.Contains(key, StringComparison.Ordinal))
                continue;
            found.Add(new NoticeAdvice(NoticeFlaw.OfficeWord, avoid, instead));
            rest = rest.Replace(key, " | ", StringComparison.Ordinal);
        }
        return found;
    }

    [GeneratedRegex(@"\[[^\[\]\n]{1,80}\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Brackets();

    // A point within a number, an hour or an abbreviation ends nothing: a blank follows one that does.
    [GeneratedRegex(@"(?<=[.!?…;])\s+|\n+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex SentenceEnd();

    // « l'eau » is two words for who reads aloud; French guides count it as one.
    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’.\-]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b\p{Lu}{2,}(?:[ '’\-]+\p{Lu}{2,})*\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Capitals();

    // « mardi 17 novembre », « 18/11 » and « 15 h » are no numbers to call.
    [GeneratedRegex(
        @"(?:\+33|\b0)\s?[1-9](?:[\s.\-]?\d{2}){4}\b|(?<!/)\b(?:15|17|18|112|114|115|119|3\d{3})\b(?!\s*(?:h|€|%|/\d|janv|f[ée]vr|mars|avril|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Number();
}
