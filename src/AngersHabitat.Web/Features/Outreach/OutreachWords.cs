using AngersHabitat.Application.Files;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>Words of the outreach pages that depend on data.</summary>
internal static class OutreachWords
{
    /// <summary>Outcomes in the order of their keys; the last ones have none, since they are rare or cannot be undone.</summary>
    public static readonly IReadOnlyList<Outcome> ByKey =
    [
        Outcome.Reached, Outcome.ThirdParty, Outcome.NoAnswer, Outcome.Busy, Outcome.VoicemailLeft, Outcome.CallbackRequested,
        Outcome.Refused, Outcome.WrongNumber, Outcome.Disconnected, Outcome.Interrupted, Outcome.DoNotCall,
    ];

    /// <summary>« ven. 13 à 9 h », for a moment that is near.</summary>
    public static string Soon(DateTime utc)
        => Paris.ToLocal(new DateTimeOffset(utc, TimeSpan.Zero)).ToString("ddd d", French.Culture) + " à " + French.Clock(utc);

    /// <summary>The key of a moment for a call back; null: none.</summary>
    public static string? Key(CallbackChoice choice) => choice switch
    {
        CallbackChoice.InOneHour => "h",
        CallbackChoice.TomorrowMorning => "m",
        CallbackChoice.TomorrowAfternoon => "p",
        CallbackChoice.NextPossible => null,
        _ => throw Unknown.Value(choice),
    };

    /// <summary>« Mme Odette MARTINEAU ».</summary>
    public static string Named(Civility civility, string name)
        => string.IsNullOrWhiteSpace(name) ? "Personne anonyme" : $"{Words.Of(civility)} {name}".Trim();

    /// <summary>« vit seul », « vit seule », as the person is addressed; « personne seule » where that is not known.</summary>
    public static string LivesAlone(Civility civility) => civility switch
    {
        Civility.Sir => "vit seul",
        Civility.Madam => "vit seule",
        Civility.Unknown => "personne seule",
        _ => throw Unknown.Value(civility),
    };

    /// <summary>Who somebody is, line by line, for the file that a manager opens.</summary>
    public static IEnumerable<(string Label, string Value)> Identity(Person person)
    {
        yield return ("Référence", person.Reference);
        yield return ("Date de naissance", BirthOf(person));
        yield return ("Téléphone", string.Join(", ", new[] { person.Phone, person.Phone2 }.Where(number => !string.IsNullOrEmpty(number)).Select(number => French.Phone(number!))));
        yield return ("Adresse", string.Join(", ", new[] { person.Residence, person.Address }.Where(text => text.Length > 0)));
        yield return ("Agence et quartier", string.Join(", ", new[] { person.Agency, person.District }.Where(text => text.Length > 0)));
        yield return ("Langue", Language(person.Language));
        yield return ("Vit seule", person.LivesAlone ? "oui" : "non");
        if (person.ObjectedAt is { } objected)
            yield return ("Ne veut plus être appelée", $"depuis {French.Moment(objected)}, {Words.Of(person.ObjectionSource!.Value).ToLower(French.Culture)}");
    }

    /// <summary>What a saved call did, in a sentence.</summary>
    public static string Saved(LogCall.Result result)
    {
        var state = Words.Of(result.State).ToLower(French.Culture);
        var text = $"Appel enregistré : {state}.";
        if (result.People > 1)
            text += $" Il vaut pour {result.People} personnes du foyer.";
        if (result.Referrals > 0)
            text += result.Referrals == 1 ? " Une orientation est prête à partir au CCAS." : $" {result.Referrals} orientations sont prêtes à partir au CCAS.";
        if (result.VisitAsked)
            text += " Une intervention est demandée.";
        if (result.Escalated)
            text += " Un signalement est ouvert.";
        return text;
    }

    /// <summary>What a confirmed file did, in a sentence.</summary>
    public static string Imported(GetImport.Result file)
    {
        string N(int count) => French.Number(count);
        var (added, excluded) = (file.Import.Added, file.Import.SetAside);
        var text = added < 2 ? $"{added} personne ajoutée à la campagne" : $"{N(added)} personnes ajoutées à la campagne";
        return excluded == 0 ? text + "." : $"{text}, dont {N(excluded)} exclue{(excluded > 1 ? "s" : "")} d'avance à leur demande.";
    }

    /// <summary>What a file of answers did, in a sentence.</summary>
    public static string Answered(int changed, int unchanged, int refused)
    {
        var text = $"{changed} {(changed > 1 ? "orientations avancent" : "orientation avance")} ; {unchanged} déjà à jour";
        return refused == 0 ? text + "." : $"{text} ; {refused} {(refused > 1 ? "ont changé" : "a changé")} entre-temps et {(refused > 1 ? "restent" : "reste")} en l'état.";
    }

    /// <summary>« 82 ans », « âge inconnu ».</summary>
    public static string Age(int? age) => age is { } years ? French.Count(years, "an", "ans") : "âge inconnu";

    private static string BirthOf(Person person)
        => AgeRules.IsKnown(person.BirthDate) ? French.LongDate(person.BirthDate) : Person.Named.Holds(person) ? "inconnue" : "effacée";

    /// <summary>The languages that the portal names, to choose from.</summary>
    public static IEnumerable<SelectListItem> Languages { get; } = [.. new[] { "fr", "pt", "ar", "es", "en" }.Select(code => new SelectListItem(Language(code), code))];

    /// <summary>Yes or no, to choose from.</summary>
    public static IEnumerable<SelectListItem> YesNo { get; } = [new("oui", "true"), new("non", "false")];

    /// <summary>French name of a language.</summary>
    public static string Language(string code) => code switch
    {
        "fr" => "français",
        "pt" => "portugais",
        "ar" => "arabe",
        "es" => "espagnol",
        "en" => "anglais",
        _ => code,
    };
}
