using System.Text.RegularExpressions;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>
/// The hours of a week as one text, in OpenStreetMap's syntax (« Mo-Fr 09:00-12:30,13:30-17:30; PH off ») or as people write them in French (« lun-ven
/// 9h-12h30, 13h30-17h30 ; sam 9h-12h », « du lundi au vendredi de 9h à 12h30 et de 13h30 à 17h30 »). Days that are not named are closed; hours without a day are refused.
/// </summary>
public static partial class WeekText
{
    /// <summary>Longest text, in characters.</summary>
    public const int MostLength = 300;

    private static readonly string[] Days = ["lun", "mar", "mer", "jeu", "ven", "sam", "dim"];

    /// <summary>Reads a text; an empty one is a week that says nothing.</summary>
    public static WeekReading Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new WeekReading(null, "", null);
        var reader = new WeekReader();
        var at = 0;
        foreach (Match token in Token().Matches(text))
        {
            if (token.Groups["other"].Success || !reader.Take(token))
                break;
            at = token.Index + token.Length;
        }
        var rest = text[at..].Trim();
        return rest.Length == 0 && reader.Finish() is { } week
            ? new WeekReading(week, text.Trim(), null)
            : new WeekReading(null, text[..at].Trim(), rest.Length == 0 ? text.Trim() : rest);
    }

    /// <summary>« lun-ven 9h-12h30, 13h30-17h30 ; sam 9h-12h »; « fermé » for a week without hours.</summary>
    public static string Write(Week week)
    {
        var groups = Enumerable.Range(0, 7).GroupBy(day => string.Join(", ", week[(DayOfWeek)((day + 1) % 7)].Select(range => $"{Clock(range.Opens)}-{Clock(range.Closes)}")))
            .Where(group => group.Key.Length > 0).Select(group => $"{Names([.. group])} {group.Key}").ToList();
        return groups.Count == 0 ? "fermé" : string.Join(" ; ", groups);
    }

    /// <summary>Refuses a text that cannot be read, saying how far it was understood.</summary>
    internal static IRuleBuilderOptionsConditions<T, string?> MustBeHours<T>(this IRuleBuilder<T, string?> rule) => rule.Custom((text, context) =>
    {
        if (text?.Length <= MostLength && Read(text) is { Unread: { } unread } reading)
            context.AddFailure(reading.Understood.Length == 0
                ? $"« {unread} » ne se lit pas. Écrivez par exemple : lun-ven 9h-12h30, 13h30-17h30."
                : $"Compris : « {reading.Understood} ». Pas compris : « {unread} ». Écrivez par exemple : lun-ven 9h-12h30, 13h30-17h30.");
    });

    private static string Clock(int minutes) => minutes % 60 == 0 ? $"{minutes / 60}h" : $"{minutes / 60}h{minutes % 60:00}";

    private static string Names(IReadOnlyList<int> days)
    {
        var runs = new List<string>();
        for (var at = 0; at < days.Count;)
        {
            var length = 1;
            while (at + length < days.Count && days[at + length] == days[at] + length)
                length++;
            runs.Add(length > 2 ? $"{Days[days[at]]}-{Days[days[at] + length - 1]}" : string.Join(", ", days.Skip(at).Take(length).Select(day => Days[day])));
            at += length;
        }
        return string.Join(", ", runs);
    }

    [GeneratedRegex(
        @"\s*(?:(?<always>24/7|7j?/7(?:\s*,?\s*24h?/24)?|tous\s+les\s+jours)|(?<holiday>PH\b|(?:les\s+)?jours\s+f[ée]ri[ée]s)|(?<closed>off\b|closed\b|ferm[ée]{1,2}s?\b)"
        + @"|(?<workdays>en\s+semaine\b)|(?<weekend>(?:le\s+)?week-?end\b)"
        + @"|(?<day>(?:lun(?:di)?s?|mar(?:di)?s?|mer(?:credi)?s?|jeu(?:di)?s?|ven(?:dredi)?s?|sam(?:edi)?s?|dim(?:anche)?s?|Mo|Tu|We|Th|Fr|Sa|Su)\b\.?)"
        + @"|(?<noise>(?:de|du|le|les|chaque|puis|heures)\b|:(?!\d))|(?<clause>[;|\n]|\.(?!\d))"
        + @"|(?<time>\d{1,2}\s*(?:(?:h(?:eures?)?|:)\s*(?:\d{2})?)?(?!\d)|midi\b|minuit\b)|(?<to>-|–|à|au\b|jusqu'[àa])|(?<and>,|/|&|et\b|\+)|(?<other>\S))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
