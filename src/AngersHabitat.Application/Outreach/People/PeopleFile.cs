using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The file of people to call, line by line.</summary>
public static class PeopleFile
{
    /// <summary>Its columns; the second number, the residence's facts and what the landlord may not know can be missing.</summary>
    public static readonly ImportSchema Schema = new(
        "reference", "civilite?", "nom", "prenom", "date_naissance", "telephone", "telephone_2?", "residence?", "adresse?", "agence?", "langue?", "vit_seul?");

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

    /// <summary>Reads a line; null when something in it cannot be taken, which the line then says.</summary>
    /// <param name="row">The line.</param>
    /// <param name="today">Today, for the believable dates of birth.</param>
    public static PersonDetails? Read(ImportRow row, DateOnly today)
    {
        var (reference, lastName, firstName) = (
            row.Required("reference", Person.ReferenceLength), row.Required("nom", Person.NameLength), row.Required("prenom", Person.NameLength));
        var birth = Birth(row, today);
        var (phone, phone2) = Phones(row);
        var civility = row.Choice("civilite", Civilities, required: false) ?? Civility.Unknown;
        var (residence, address, agency) = (
            row.Optional("residence", Person.ResidenceLength), row.Optional("adresse", Person.AddressLength), row.Optional("agence", Person.AgencyLength));
        var language = Language(row);
        var alone = row.Choice("vit_seul", YesNo, required: false) ?? false;
        return row.IsRejected ? null : new PersonDetails
        {
            Reference = reference!,
            Civility = civility,
            LastName = lastName!,
            FirstName = firstName!,
            BirthDate = birth!.Value,
            Phone = phone!,
            Phone2 = phone2,
            Residence = residence ?? "",
            Address = address ?? "",
            Agency = agency ?? "",
            Language = language,
            LivesAlone = alone,
        };
    }

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
            row.Reject("date_naissance", refused.Code, [.. refused.Arguments]);
            return null;
        }
    }

    // A second number that works stands in for a first that does not.
    private static (string? First, string? Second) Phones(ImportRow row)
    {
        var (first, second) = (Telephones.Read(row["telephone"]), Telephones.Read(row["telephone_2"]));
        if (first is null && second is null)
            row.Reject("telephone", "Outreach.NoUsablePhone");
        return (first ?? second, first is null || string.Equals(first, second, StringComparison.Ordinal) ? null : second);
    }

    private static string Language(ImportRow row)
    {
        var word = SearchText.Normalize(row["langue"]);
        if (word.Length == 0)
            return Languages.French;
        if (LanguageWords.TryGetValue(word, out var code))
            return code;
        if (word.Length == 2)
            return word;
        row.Reject("langue", "Import.UnknownWord", row["langue"], string.Join(", ", LanguageWords.Keys));
        return Languages.French;
    }
}
