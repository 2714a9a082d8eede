using System.Globalization;
using System.Text.RegularExpressions;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>What single words of <see cref="WeekText"/> mean.</summary>
internal static class WeekWord
{
    /// <summary>Monday 0 to Sunday 6, of a French or an OpenStreetMap abbreviation or name.</summary>
    public static int DayOf(string word) => SearchText.Normalize(word)[..2] switch
    {
        "lu" or "mo" => 0,
        "tu" => 1,
        "we" => 2,
        "je" or "th" => 3,
        "ve" or "fr" => 4,
        "sa" => 5,
        "di" or "su" => 6,
        _ => word.StartsWith("mar", StringComparison.OrdinalIgnoreCase) ? 1 : 2,
    };

    /// <summary>Minutes from midnight of a time as people write it; null beyond 47:59.</summary>
    public static int? Minutes(string text)
    {
        var word = text.Trim().ToLowerInvariant();
        if (word is "midi" or "minuit")
            return word == "midi" ? 12 * 60 : TimeRange.DayMinutes;
        var numbers = Regex.Matches(word, @"\d+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)).ToList();
        var (hours, minutes) = (numbers[0], numbers.Count > 1 ? numbers[1] : 0);
        return hours <= 47 && minutes <= 59 ? (hours * 60) + minutes : null;
    }
}
