using System.Globalization;

namespace AngersHabitat.Domain.Reception;

/// <summary>
/// « Trouver mon lieu d'accueil »: finds residences by address, name, district or commune. Accents, case and punctuation do
/// not count, and one mistyped, missing, added or swapped letter a word is forgiven in words of four letters and more.
/// </summary>
public sealed class ResidenceSearch
{
    private const int ShortestForgiven = 4;

    // Words that stand in nearly every address and so say nothing.
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "rue", "avenue", "av", "boulevard", "bd",
        "allee", "place", "impasse", "chemin", "quai", "residence", "bis", "ter", "quartier", "maine", "loire", "france",
    };

    private readonly string[] _words;
    private readonly int? _number;

    private ResidenceSearch(string[] words, int? number) => (_words, _number) = (words, number);

    /// <summary>Reads what a person typed. Null when no word of it can be searched.</summary>
    public static ResidenceSearch? Read(string? text)
    {
        var all = SearchText.Normalize(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = all.Where(word => !IsNumber(word)).ToArray();
        var telling = words.Where(word => !Silent.Contains(word)).Distinct(StringComparer.Ordinal).ToArray();
        // « Lac de Maine » or « La Place »: when only silent words are left, they are all there is to search.
        var kept = telling.Length > 0 ? telling : words;
        return kept.Length == 0 ? null : new ResidenceSearch(kept, HouseNumber(all));
    }

    /// <summary>The residences that answer to every word, best first.</summary>
    public IReadOnlyList<Residence> Find(IEnumerable<Residence> residences)
        =>
        [
            .. residences
                .Select(residence => (residence, score: Score(residence)))
                .Where(match => match.score > 0)
                .OrderByDescending(match => match.score)
                .ThenBy(match => match.residence.Name, StringComparer.Ordinal)
                .Select(match => match.residence),
        ];

    /// <summary>Whether one word is another but for at most one inserted, missing, changed or swapped letter.</summary>
    internal static bool IsNear(string word, string other)
    {
        if (Math.Abs(word.Length - other.Length) > 1)
            return false;
        var start = 0;
        while (start < word.Length && start < other.Length && word[start] == other[start])
            start++;
        var (left, right) = (word[start..], other[start..]);
        return left.Length == right.Length
            ? left.Length == 0 || left[1..] == right[1..] || IsSwap(left, right)
            : left.Length > right.Length ? left[1..] == right : right[1..] == left;
    }

    private static bool IsSwap(string left, string right)
        => left.Length >= 2 && left[0] == right[1] && left[1] == right[0] && left[2..] == right[2..];

    private int Score(Residence residence)
    {
        var candidates = residence.Search.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var score = 0;
        foreach (var word in _words)
        {
            var best = candidates.Max(candidate => Score(word, candidate));
            if (best == 0)
                return 0;
            score += best;
        }
        if (_number is { } number && Mentions(residence.Street))
            score += residence.HasNumber(number) ? 5 : -1;
        return Math.Max(Mentions(residence.Name) ? score + 1 : score, 1);
    }

    private static int Score(string word, string candidate)
    {
        if (word == candidate)
            return 4;
        if (word.Length >= 3 && candidate.StartsWith(word, StringComparison.Ordinal))
            return 3;
        return word.Length >= ShortestForgiven && IsNear(word, candidate) ? 2 : 0;
    }

    private bool Mentions(string text)
        => SearchText.Normalize(text).Split(' ').Any(part => !Silent.Contains(part) && Array.Exists(_words, word => Score(word, part) > 0));

    // The first number is the house; five digits are a postal code.
    private static int? HouseNumber(string[] words)
        => words.FirstOrDefault(word => IsNumber(word) && word.Length < 5) is { } number
            ? int.Parse(number, CultureInfo.InvariantCulture)
            : null;

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);
}
