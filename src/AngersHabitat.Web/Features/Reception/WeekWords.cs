using AngersHabitat.Application.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Seven days in as few lines as they need: days in a row with the same hours stand together.</summary>
internal static class WeekWords
{
    /// <summary>« jeudi 12, vendredi 13 » with « sur place de 9 h à 12 h 30 ».</summary>
    public static IReadOnlyList<(string Days, string Hours)> Lines(IReadOnlyList<PlaceDay> days)
    {
        var lines = new List<(List<PlaceDay> Days, string Hours)>();
        foreach (var day in days)
        {
            var hours = HoursOf(day);
            if (lines.Count > 0 && lines[^1].Hours == hours)
                lines[^1].Days.Add(day);
            else
                lines.Add(([day], hours));
        }
        return [.. lines.Select(line => (DaysOf(line.Days), line.Hours))];
    }

    private static string DaysOf(List<PlaceDay> days) => days switch
    {
        [var only] => Name(only.Date),
        [var first, var second] => $"{Name(first.Date)} et {Name(second.Date)}",
        _ => $"du {Name(days[0].Date)} au {Name(days[^1].Date)}",
    };

    private static string Name(DateOnly date) => $"{date.ToString("dddd", French.Culture)} {(date.Day == 1 ? "1er" : date.Day.ToString(French.Culture))}";

    private static string HoursOf(PlaceDay day)
    {
        if (day.Closure is not null)
            return "fermeture exceptionnelle, appelez avant de venir";
        var (onSite, phone) = (StatusWords.Ranges(day.OnSite), StatusWords.Ranges(day.Phone));
        var words = string.Join(", ", ((string[])[onSite.Length > 0 ? $"sur place de {onSite}" : "", phone.Length > 0 ? $"par téléphone de {phone}" : ""]).Where(text => text.Length > 0));
        return words.Length > 0 ? words : day.Holiday is { } holiday ? $"fermé ({holiday})" : "fermé";
    }
}
