using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The file of people to call, line by line.</summary>
public static class PeopleFile
{
    /// <summary>Its columns; the second number, the residence's facts and what the landlord may not know can be missing.</summary>
    public static readonly ImportSchema Schema = new(
        "reference", "civilite?", "nom", "prenom?", "date_naissance", "telephone", "telephone_2?", "residence?", "adresse?", "agence?", "langue?", "vit_seul?");

    private static readonly Dictionary<string, Civility> Civilities = new(StringComparer.Ordinal)
    {
        ["mme"] = Civility.Madam, ["madame"] = Civility.Madam, ["mlle"] = Civility.Madam, ["f"] = Civility.Madam,
        ["m"] = Civility.Sir, ["mr"] = Civility.Sir, ["monsieur"] = Civility.Sir, ["h"] = Civility.Sir,
    };

    private static readonly Dictionary<string, bool> YesNo = new(StringComparer.Ordinal)
    {
        ["oui"] = true, ["o"] = true, ["1"] = true, ["vrai"] = true, ["true"] = true, ["non"] = false, ["n"] = false, ["0"] = false, ["faux"] = false, ["false"] = false,
    };

    private static readonly Dictionary<string, string> LanguageWords = new(StringComparer.Ordinal)
    {
        ["francais"] = "fr", ["portugais"] = "pt", ["arabe"] = "ar", ["espagnol"] = "es", ["anglais"] = "en", ["italien"] = "it", ["turc"] = "tr",
    };

    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal) { "x", "xx", "xxx", "inconnu", "inconnue", "na", "n a", "nc", "neant", "sans", "aucun", "aucune", "non renseigne", "prenom", "" };

    /// <summary>
    /// Reads a line; null when something in it cannot be taken, which the line then says. Reference, family name, date of birth and a number are
    /// needed; whatever else cannot be understood is left out, and the line says what is to be completed.
    /// </summary>
    /// <param name="row">The line.</param>
    /// <param name="today">Today, for the believable dates of birth.</param>
    public static PersonDetails? Read(ImportRow row, DateOnly today)
    {
        var (reference, lastName) = (Reference(row), row.Required("nom", Person.NameLength));
        var birth = Birth(row, today);
        var (phone, phone2) = Phones(row);
        var details = new PersonDetails
        {
            Reference = reference ?? "",
            Civility = row.Doubtful("civilite", () => row.Choice("civilite", Civilities, required: false)) ?? Civility.Unknown,
            LastName = lastName ?? "",
            FirstName = FirstName(row),
            BirthDate = birth ?? Person.NoBirthDate,
            Phone = phone ?? "",
            Phone2 = phone2,
            Residence = row.Doubtful("residence", () => row.Optional("residence", Person.ResidenceLength)) ?? "",
            Address = row.Doubtful("adresse", () => row.Optional("adresse", Person.AddressLength)) ?? "",
            Agency = row.Doubtful("agence", () => row.Optional("agence", Person.AgencyLength)) ?? "",
            Language = Language(row),
            LivesAlone = row.Doubtful("vit_seul", () => row.Choice("vit_seul", YesNo, required: false)) ?? false,
        };
        return row.IsRejected ? null : details with { Gaps = row.Doubts.Aggregate(PersonGaps.None, (gaps, doubt) => gaps | GapOf(doubt.Column)) };
    }

    // A reference of marks that nobody sees is none.
    private static string? Reference(ImportRow row)
    {
        var reference = row.Required("reference", Person.ReferenceLength);
        if (reference is null || LookupKey.Of(reference).Length > 0)
            return reference;
        row.Misread("reference", "Import.ValueMissing");
        return null;
    }

    private static string FirstName(ImportRow row)
    {
        var name = row.Doubtful("prenom", () => row.Optional("prenom", Person.NameLength)) ?? "";
        var isNone = NoNames.Contains(SearchText.Normalize(name));
        if (isNone && row.Doubts.All(doubt => doubt.Column is not "prenom"))
            row.Doubt("prenom", "Outreach.NoFirstName");
        return isNone ? "" : name;
    }

    private static PersonGaps GapOf(string column) => column switch
    {
        "prenom" => PersonGaps.FirstName,
        "civilite" => PersonGaps.Civility,
        "langue" => PersonGaps.Language,
        "vit_seul" => PersonGaps.LivesAlone,
        "telephone" or "telephone_2" => PersonGaps.Phone,
        _ => PersonGaps.Address,
    };

    private static DateOnly? Birth(ImportRow row, DateOnly today)
    {
        if (row.Date("date_naissance") is not { } birth)
            return null;
        try
        {
            AgeRules.CheckBirth(birth, today);
            return birth;
        }
        catch (RuleException refused)
        {
            row.Misread("date_naissance", refused.Code, [.. refused.Arguments]);
            return null;
        }
    }

    // Both columns hold as many numbers as people write into them; two are kept, and a third is said. A number that cannot be called is said too.
    private static (string? First, string? Second) Phones(ImportRow row)
    {
        string[] columns = ["telephone", "telephone_2"];
        var readings = columns.Select(column => (Column: column, Reading: row.Doubtful(column, () => Telephones.ReadAll(row[column])))).ToList();
        var numbers = readings.SelectMany(pair => pair.Reading.Numbers).Distinct(StringComparer.Ordinal).ToList();
        if (numbers.Count == 0)
        {
            row.Misread("telephone", "Outreach.NoUsablePhone");
            return (null, null);
        }
        foreach (var (column, reading) in readings)
        {
            if (reading.Unusable.Count > 0 || (reading.Numbers.Count == 0 && row[column].Length > 0))
                row.Misunderstood(column, "Outreach.PhoneUnusable");
        }
        foreach (var (column, reading) in readings.Where(pair => row.IsExample && pair.Reading.Numbers.Count > 0))
            row.Understand(column, string.Join(" / ", reading.Numbers.Select(Telephones.Written)));
        if (numbers.Count > 2)
            row.Doubt("telephone", "Outreach.PhoneDropped", numbers.Count - 2);
        return (numbers[0], numbers.ElementAtOrDefault(1));
    }

    private static string Language(ImportRow row)
    {
        var word = row.Doubtful("langue", () => SearchText.Normalize(row["langue"]));
        if (word.Length == 0)
            return Languages.French;
        if (LanguageWords.TryGetValue(word, out var code))
            return code;
        if (word.Length == Languages.CodeLength && word.All(char.IsAsciiLetter))
        {
            row.Understand("langue", LanguageWords.FirstOrDefault(pair => string.Equals(pair.Value, word, StringComparison.Ordinal)).Key ?? word);
            return word;
        }
        row.Misunderstood("langue", "Outreach.LanguageUnknown");
        return Languages.French;
    }
}
