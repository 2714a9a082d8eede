namespace AngersHabitat.Domain.Common.Addresses;

/// <summary>
/// « Trouver mon lieu d'accueil »: finds by address, name, district or commune. Accents, case and punctuation do not count, abbreviations are known, a mistyped letter and
/// a word heard rather than read are forgiven, and a word that nobody knows does no harm beside one that is known. A rare word weighs more than a frequent one.
/// </summary>
public sealed class AddressQuery
{
    // What scores below this share of the best is another place.
    private const double Kept = 0.7;

    private readonly AddressWords _words;

    private AddressQuery(AddressWords words) => _words = words;

    /// <summary>Reads what a person typed. Null when no word of it can be searched.</summary>
    public static AddressQuery? Read(string? text) => AddressWords.Read(text) is { Telling.Count: > 0 } words ? new AddressQuery(words) : null;

    /// <summary>What is asked for by the word itself: « loge », « agence », « siège ».</summary>
    private AddressKind? Asked
        => _words.Telling.Any(word => word is "loge" or "loges") ? AddressKind.Lodge
            : _words.Telling.Any(word => word is "agence" or "agences" or "siege" or "bureau" or "bureaux") ? AddressKind.Office : null;

    /// <summary>What answers, best first, and whether the house number lies outside its street.</summary>
    /// <param name="all">Everything that can be found.</param>
    /// <param name="entryOf">How each is found.</param>
    public AddressFound<T> Find<T>(IEnumerable<T> all, Func<T, AddressEntry> entryOf)
    {
        var asked = Asked;
        var trials = all.Select(item => (Item: item, Trial: new AddressTrial(entryOf(item), _words)))
            .Where(pair => pair.Trial.Entry.Kind != AddressKind.Lodge || asked == AddressKind.Lodge).ToList();
        var weights = Weights([.. trials.Select(pair => pair.Trial)]);
        var unknown = weights.Any(weight => weight == 0);
        var isNamed = trials.Exists(pair => pair.Trial.HasNumberInName);
        var scored = trials.Select(pair => (pair.Item, pair.Trial, Score: pair.Trial.Score(weights, unknown, asked)))
            .Where(match => match.Score > 0).ToList();
        var best = scored.Count == 0 ? 0 : scored.Max(match => match.Score);
        var kept = scored.Where(match => match.Score >= best * Kept)
            .OrderByDescending(match => match.Score + match.Trial.NumberScore(isNamed))
            .ThenBy(match => match.Trial.Entry.Kind).ThenBy(match => match.Trial.Entry.Name, StringComparer.Ordinal).ToList();
        return new AddressFound<T>([.. kept.Select(match => match.Item)], isNamed ? null : Beyond([.. kept.Select(match => match.Trial)]));
    }

    // ln(1 + all / those that hold it): what stands everywhere hardly tells one place from another. 0: nobody knows the word.
    private double[] Weights(IReadOnlyList<AddressTrial> trials)
        => [.. _words.Telling.Select((_, index) => trials.Count(trial => trial.Holds(index)) is var holding && holding == 0 ? 0 : Math.Log(1 + ((double)trials.Count / holding)))];

    private NumberBeyond? Beyond(List<AddressTrial> kept)
    {
        if (_words.Number is not { } number || kept.Count == 0 || !kept[0].IsByStreet || kept[0].Entry.FirstNumber is null)
            return null;
        var street = kept[0].Entry.Street;
        var same = kept.Where(trial => trial.Entry.Street == street && trial.Entry.FirstNumber is not null).Select(trial => trial.Entry).ToList();
        return same.Exists(entry => entry.HasNumber(number)) ? null
            : new NumberBeyond(number, street, same.Min(entry => entry.FirstNumber!.Value), same.Max(entry => entry.LastNumber ?? entry.FirstNumber!.Value));
    }
}
