using System.Globalization;
using System.Text.RegularExpressions;
using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>
/// A rhythm as people write it: « lun-ven », « lun mer ven », « lun-ven, 2 fois », « 3 fois par jour » (on working days), « tous les jours », « tous les 14 jours », « jamais ».
/// </summary>
public static partial class RhythmText
{
    /// <summary>Longest text, in characters.</summary>
    public const int MostLength = 60;

    private static readonly string[] Days = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    /// <summary>Reads a text; an empty one is never.</summary>
    /// <returns>Null when it cannot be read, or says more than a plan takes.</returns>
    public static CleaningRhythm? Read(string? text)
    {
        var words = LookupKey.Of(text);
        if (words is "" or "-" or "jamais" or "non" or "0")
            return CleaningRhythm.Never;
        try
        {
            return Every().Match(words) is { Success: true } every ? CleaningRhythm.EveryDays(DaysOf(every)) : OnDays(words);
        }
        catch (RuleException)
        {
            return null;
        }
    }

    /// <summary>The text that <see cref="Read"/> reads.</summary>
    public static string Write(CleaningRhythm rhythm)
    {
        if (rhythm.Times == 0)
            return "jamais";
        if (rhythm.Every > 0)
            return string.Create(CultureInfo.InvariantCulture, $"tous les {rhythm.Every} jours");
        var days = Enumerable.Range(0, 7).Where(day => rhythm.Has((DayOfWeek)((day + 1) % 7))).ToList();
        var named = days.Count == 7 ? "tous les jours" : days.Count > 2 && days[^1] - days[0] == days.Count - 1 ? $"{Days[days[0]][..3]}-{Days[days[^1]][..3]}" : string.Join(' ', days.Select(day => Days[day][..3]));
        return rhythm.Times == 1 ? named : string.Create(CultureInfo.InvariantCulture, $"{named}, {rhythm.Times} fois");
    }

    /// <summary>Refuses what cannot be read.</summary>
    internal static IRuleBuilderOptions<T, string?> MustBeRhythm<T>(this IRuleBuilder<T, string?> rule)
        => rule.Fits(MostLength).Must(text => text?.Length > MostLength || Read(text) is not null).WithMessage("Ce rythme ne se lit pas. Écrivez par exemple : lun-ven, 2 fois ; tous les 14 jours ; jamais.");

    private static int DaysOf(Match every)
        => every.Groups["once"].Success ? 7 : int.Parse(every.Groups["count"].ValueSpan, CultureInfo.InvariantCulture) * (every.Groups["weeks"].Success ? 7 : 1);

    private static CleaningRhythm? OnDays(string words)
    {
        var times = 1;
        var named = Times().Replace(words, found =>
        {
            times = int.Parse(found.Groups["a"].Success ? found.Groups["a"].ValueSpan : found.Groups["b"].ValueSpan, CultureInfo.InvariantCulture);
            return " ";
        }, 1).Trim(' ', ',', ';');
        if (named is "tous les jours" or "7j/7" or "chaque jour")
            return CleaningRhythm.On(Enum.GetValues<DayOfWeek>(), times);
        if (named is "" or "jours ouvres" or "en semaine")
            return named.Length == 0 && named == words ? null : CleaningRhythm.On(Enumerable.Range(1, 5).Select(day => (DayOfWeek)day), times);
        var days = new List<DayOfWeek>();
        foreach (var part in Parts().Split(Ranges().Replace(named, "${from}-${to}")).Where(part => part.Length > 0))
        {
            if (!Add(days, part.Split('-')))
                return null;
        }
        return CleaningRhythm.On(days, times);
    }

    private static bool Add(List<DayOfWeek> days, string[] ends)
    {
        var at = ends.Select(end => end.Length >= 3 ? Array.FindIndex(Days, day => day.StartsWith(end, StringComparison.Ordinal)) : -1).ToList();
        if (at.Count > 2 || at.Contains(-1))
            return false;
        for (var day = at[0]; ; day = (day + 1) % 7)
        {
            days.Add((DayOfWeek)((day + 1) % 7));
            if (day == at[^1])
                return true;
        }
    }

    [GeneratedRegex(@"^(?:tou(?:s|tes) les (?<count>\d{1,2}) (?:jours|(?<weeks>semaines))|(?<once>chaque semaine|1 fois par semaine|une fois par semaine))$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Every();

    [GeneratedRegex(@"(?<a>\d{1,2})\s*(?:fois|x)(?:\s*(?:par|/)\s*jour)?\b|\bx\s*(?<b>\d{1,2})\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Times();

    [GeneratedRegex(@"(?:\bdu\s+)?\b(?<from>[a-z]{3,8})\s*(?:-|\bau?\b)\s*(?<to>[a-z]{3,8})\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ranges();

    [GeneratedRegex(@"[\s,;]+(?:et\s+)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parts();
}
