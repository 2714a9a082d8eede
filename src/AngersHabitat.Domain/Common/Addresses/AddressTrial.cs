namespace AngersHabitat.Domain.Common.Addresses;

/// <summary>One place held against what was typed.</summary>
internal sealed class AddressTrial
{
    private const double InName = 3;
    private const double InDistrict = 2;
    private const double InCity = 1;

    // What is not of the kind meant, a residence unless another is named, counts for less.
    private const double OtherKind = 0.85;
    private const double NotAsked = 0.6;

    // The name and nothing else was typed.
    private const double WholeName = 1.2;

    private readonly AddressWords _typed;
    private readonly IReadOnlyList<string> _name;
    private readonly (double Worth, double Likeness, bool IsAnchor)[] _matches;

    public AddressTrial(AddressEntry entry, AddressWords typed)
    {
        (Entry, _typed, _name) = (entry, typed, AddressWords.Of(entry.Name));
        var street = Joined(AddressWords.Of(entry.Street));
        var (name, district, city) = (Joined(_name), Joined(AddressWords.Of(entry.District)), Joined(AddressWords.Of(entry.City)));
        var words = typed.Telling;
        _matches = [.. Enumerable.Range(0, words.Count).Select(index => Best(words, index, street, name, district, city))];
        IsByStreet = Enumerable.Range(0, words.Count).Any(index => Likeness(words, index, street) >= WordLikeness.Sure);
    }

    public AddressEntry Entry { get; }

    /// <summary>Whether a word typed stands in its street.</summary>
    public bool IsByStreet { get; }

    /// <summary>« Les Banchais 2 »: the number typed is a part of the name.</summary>
    public bool HasNumberInName => _typed is { Number: { } number, NumberTrails: true, StreetTypes.Count: 0 }
        && Array.Exists(_matches, match => match.IsAnchor) && _name.Contains(number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public bool Holds(int word) => _matches[word].Worth > 0;

    /// <summary>How well it answers; 0 when it does not.</summary>
    /// <param name="weights">Weight of each word typed.</param>
    /// <param name="unknown">Whether some word is known nowhere: one of the others must then be sure.</param>
    /// <param name="asked">The kind asked for by its own word, null when none is.</param>
    public double Score(double[] weights, bool unknown, AddressKind? asked)
    {
        var score = _matches.Select((match, index) => match.Worth * weights[index]).Sum();
        if (score <= 0 || (unknown && !IsSure(weights)) || (Entry.Kind != AddressKind.Residence && !Array.Exists(_matches, match => match.IsAnchor)))
            return 0;
        score += 0.4 * _typed.StreetTypes.Count(type => IsByStreet && AddressWords.Of(Entry.Street).Contains(type, StringComparer.Ordinal));
        if (_typed.PostalCode is { } code && code == Entry.PostalCode)
            score += 0.3;
        if (_name.Where(word => !AddressWords.IsSilent(word)).All(word => _typed.Telling.Contains(word, StringComparer.Ordinal)))
            score = (score + 1) * (_typed.Telling.All(word => _name.Contains(word, StringComparer.Ordinal)) ? WholeName : 1);
        return Entry.Kind == (asked ?? AddressKind.Residence) ? score : score * (asked is null ? OtherKind : NotAsked);
    }

    /// <summary>What the house number adds.</summary>
    /// <param name="isNamed">Whether the number is a part of some name.</param>
    public double NumberScore(bool isNamed)
    {
        if (_typed.Number is not { } number)
            return 0;
        if (isNamed)
            return HasNumberInName ? 3 : 0;
        return IsByStreet && Entry.FirstNumber is not null ? Entry.HasNumber(number) ? 2 : -1 : 0;
    }

    private bool IsSure(double[] weights)
        => _matches.Where((match, index) => match.Likeness >= WordLikeness.Sure && (match.IsAnchor || weights[index] > 1.2)
            && _typed.Telling[index].Length >= 3).Any();

    private static (double, double, bool) Best(
        IReadOnlyList<string> words, int index, IReadOnlyList<string> street, IReadOnlyList<string> name, IReadOnlyList<string> district, IReadOnlyList<string> city)
    {
        var anchor = Math.Max(Likeness(words, index, street), Likeness(words, index, name));
        var (inDistrict, inCity) = (Likeness(words, index, district), Likeness(words, index, city));
        var worth = Math.Max(anchor * InName, Math.Max(inDistrict * InDistrict, inCity * InCity));
        return (worth, Math.Max(anchor, Math.Max(inDistrict, inCity)), anchor > 0);
    }

    // A word alone, or written apart: « belle beille » for « Bellebeille », « pres hauts ».
    private static double Likeness(IReadOnlyList<string> words, int index, IReadOnlyList<string> known)
    {
        var best = 0.0;
        foreach (var candidate in known)
        {
            best = Math.Max(best, WordLikeness.Of(words[index], candidate));
            if (best < 1 && index + 1 < words.Count && words[index].Length + words[index + 1].Length >= 6 && words[index] + words[index + 1] == candidate)
                best = 0.9;
        }
        return best;
    }

    // The words, and each with the next one: « bellevue » is « Belle-Vue ».
    private static IReadOnlyList<string> Joined(IReadOnlyList<string> words)
        => [.. words, .. words.Zip(words.Skip(1), (first, second) => first + second).Where(pair => pair.Length >= 6)];
}
