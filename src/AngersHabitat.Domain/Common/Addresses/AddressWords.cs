using System.Globalization;

namespace AngersHabitat.Domain.Common.Addresses;

/// <summary>
/// The words of an address as people write it: abbreviations are written out, and what says nothing of the street is left out: building, stair, flat, floor, CEDEX,
/// post box, « bis ».
/// </summary>
internal sealed class AddressWords
{
    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.Ordinal)
    {
        ["st"] = "saint", ["ste"] = "sainte", ["sts"] = "saints", ["r"] = "rue", ["av"] = "avenue", ["ave"] = "avenue", ["aven"] = "avenue",
        ["bd"] = "boulevard", ["bld"] = "boulevard", ["bvd"] = "boulevard", ["blvd"] = "boulevard", ["boul"] = "boulevard", ["bvld"] = "boulevard",
        ["pl"] = "place", ["plc"] = "place", ["all"] = "allee", ["al"] = "allee", ["imp"] = "impasse", ["sq"] = "square", ["ch"] = "chemin", ["che"] = "chemin", ["chem"] = "chemin",
        ["rte"] = "route", ["crs"] = "cours", ["pass"] = "passage", ["fg"] = "faubourg", ["fbg"] = "faubourg", ["rd"] = "rond", ["pt"] = "petit", ["pte"] = "porte",
        ["res"] = "residence", ["resid"] = "residence", ["rce"] = "residence", ["rsd"] = "residence", ["hts"] = "hauts", ["ht"] = "haut", ["gd"] = "grand", ["gde"] = "grande",
        ["gds"] = "grands", ["nd"] = "notre", ["dr"] = "docteur", ["gal"] = "general", ["mal"] = "marechal", ["cel"] = "colonel", ["lot"] = "lotissement", ["qu"] = "quai",
        ["ag"] = "agence", ["gardien"] = "loge", ["gardienne"] = "loge", ["concierge"] = "loge", ["demois"] = "demoiselles", ["jdn"] = "jardin", ["jdns"] = "jardins",
    };

    private static readonly HashSet<string> Streets = new(StringComparer.Ordinal)
    {
        "rue", "avenue", "boulevard", "place", "allee", "impasse", "square", "chemin", "quai", "route", "cours", "passage", "faubourg",
    };

    // Words that stand in nearly every address, or around it, and so say nothing.
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "n", "no", "num", "numero", "residence", "quartier", "lotissement", "france",
        "bis", "ter", "quater", "cedex", "je", "j", "habite", "suis", "chez", "mon", "ma", "mes", "mme", "m", "mr", "madame", "monsieur", "qui", "est", "pas", "dans", "sur", "svp",
        "rdc", "hlm", "adresse", "immeuble",
    };

    // Each is followed by the name of the part: « bât C », « apt 12 », « BP 40 ».
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal)
    {
        "bat", "bt", "batiment", "apt", "appt", "app", "apart", "appart", "appartement", "esc", "escalier", "etage", "etg", "porte", "lgt", "logt", "logement", "hall", "entree",
        "ent", "cedex", "bp", "cs", "tsa", "boite", "bal", "cage",
    };

    private readonly List<string> _words = [];
    private readonly List<(int Value, bool Trails)> _numbers = [];

    private AddressWords()
    {
    }

    /// <summary>Words that tell where, in the order typed; silent ones only when there are no others.</summary>
    public IReadOnlyList<string> Telling { get; private set; } = [];

    /// <summary>« rue », « allée »: what tells two streets of one name apart.</summary>
    public IReadOnlyList<string> StreetTypes { get; private set; } = [];

    /// <summary>The house number, null without.</summary>
    public int? Number => _numbers.Count > 0 ? _numbers[0].Value : null;

    /// <summary>Whether the number stands after the words, as in « Les Banchais 2 ».</summary>
    public bool NumberTrails => _numbers.Count > 0 && _numbers[0].Trails;

    /// <summary>Five digits, null without.</summary>
    public string? PostalCode { get; private set; }

    public static bool IsSilent(string word) => Silent.Contains(word) || Streets.Contains(word);

    /// <summary>The words of a name or street that is known, written out.</summary>
    public static IReadOnlyList<string> Of(string? text)
        => [.. SearchText.Normalize(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Abbreviations.GetValueOrDefault(word, word))];

    /// <summary>Reads what a person typed.</summary>
    public static AddressWords Read(string? text)
    {
        var read = new AddressWords();
        var tokens = DepartmentNames.LeaveOut([.. SearchText.Normalize(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Split)]);
        for (var index = 0; index < tokens.Count; index++)
        {
            if (IsNumberOfFloor(tokens, index) || IsPart(tokens, index))
                index++;
            else if (!IsBarePart(tokens, index))
                read.Add(tokens[index]);
        }
        var telling = read._words.Where(word => !IsSilent(word)).Distinct(StringComparer.Ordinal).ToList();
        read.Telling = telling.Count > 0 ? telling : [.. read._words.Where(word => word.Length > 1).Distinct(StringComparer.Ordinal)];
        read.StreetTypes = [.. read._words.Where(Streets.Contains).Distinct(StringComparer.Ordinal)];
        return read;
    }

    private void Add(string token)
    {
        if (!IsNumber(token))
            _words.Add(Abbreviations.GetValueOrDefault(token, token));
        else if (token.Length == 5)
            PostalCode = token;
        else if (token.Length < 5)
            _numbers.Add((int.Parse(token, CultureInfo.InvariantCulture), _words.Exists(word => !IsSilent(word))));
    }

    // « 12bis », « 12b » are the number 12; « 12rue » and « 49000angers » are two words.
    private static IEnumerable<string> Split(string token)
    {
        var digits = token.TakeWhile(char.IsAsciiDigit).Count();
        var rest = token[digits..];
        if (digits == 0 || rest.Length == 0)
            return [token];
        return rest.Length == 1 || rest is "bis" or "ter" or "quater" ? [token[..digits]] : rest is "er" or "eme" or "ere" ? [token] : [token[..digits], rest];
    }

    private static bool IsPart(List<string> tokens, int index)
        => Parts.Contains(tokens[index]) && index + 1 < tokens.Count && (tokens[index + 1].Length == 1 || (tokens[index + 1].Length <= 5 && tokens[index + 1].Any(char.IsAsciiDigit)))
            && !(tokens[index + 1].Length == 1 && tokens[index + 1] is "d" or "l");

    // « 3e étage », « 2ème étage »: a number that is no house; in « 12, étage 3 » the first one is.
    private static bool IsNumberOfFloor(List<string> tokens, int index)
        => index + 1 < tokens.Count && tokens[index + 1] is "etage" or "etg" && char.IsAsciiDigit(tokens[index][0]) && !(index + 3 == tokens.Count && IsNumber(tokens[index + 2]));

    // A part without a name says nothing either.
    private static bool IsBarePart(List<string> tokens, int index) => Parts.Contains(tokens[index]) && tokens[index] is not ("porte" or "hall");

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);
}
