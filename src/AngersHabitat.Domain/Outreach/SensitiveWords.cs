using System.Text.RegularExpressions;

namespace AngersHabitat.Domain.Outreach;

/// <summary>Finds words in notes that should not be kept. A warning, never a refusal: « l'hôpital a rappelé » may be needed.</summary>
public sealed partial class SensitiveWords
{
    private readonly ILookup<string, SensitiveTerm> _byFirstWord;
    private readonly List<SensitiveTerm> _byBeginning;

    /// <param name="terms">The list.</param>
    public SensitiveWords(IEnumerable<SensitiveTerm> terms)
    {
        var all = terms.ToList();
        _byFirstWord = all.Where(term => !term.Parts[0].EndsWith('*')).ToLookup(term => term.Parts[0], StringComparer.Ordinal);
        _byBeginning = [.. all.Where(term => term.Parts[0].EndsWith('*'))];
    }

    /// <summary>The words found, each once, as typed, in the order of the text.</summary>
    public IReadOnlyList<SensitiveWord> Find(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var words = Word().Matches(text).Select(match => (match.Index, End: match.Index + match.Length, Folded: SearchText.Normalize(match.Value)))
            .Where(word => word.Folded.Length > 0).Select(word => (word.Index, word.End, word.Folded, Stem: FrenchStem.Of(word.Folded))).ToList();
        var found = new List<SensitiveWord>();
        for (var index = 0; index < words.Count;)
        {
            var term = Candidates(words[index].Folded, words[index].Stem)
                .Where(term => Stands(term, index, at => at < words.Count ? (words[at].Folded, words[at].Stem) : null)).MaxBy(term => term.Parts.Count);
            var length = term?.Parts.Count ?? 1;
            if (term is not null)
                found.Add(new SensitiveWord(text[words[index].Index..words[index + length - 1].End], term.Topic));
            index += length;
        }
        return [.. found.DistinctBy(word => SearchText.Normalize(word.Word), StringComparer.Ordinal)];
    }

    private IEnumerable<SensitiveTerm> Candidates(string folded, string stem)
        => _byFirstWord[stem].Concat(_byBeginning.Where(term => folded.StartsWith(term.Parts[0][..^1], StringComparison.Ordinal)));

    private static bool Stands(SensitiveTerm term, int from, Func<int, (string Folded, string Stem)?> wordAt)
    {
        for (var index = 0; index < term.Parts.Count; index++)
        {
            var part = term.Parts[index];
            if (wordAt(from + index) is not { } word)
                return false;
            var same = part.EndsWith('*') ? word.Folded.StartsWith(part[..^1], StringComparison.Ordinal) : string.Equals(part, word.Stem, StringComparison.Ordinal);
            if (!same)
                return false;
        }
        return true;
    }

    // A word with its accents, however they are composed, and marks that nobody sees.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}\p{Cf}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
