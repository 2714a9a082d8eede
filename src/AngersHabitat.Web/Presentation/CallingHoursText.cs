using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Web.Presentation;

/// <summary>Calling hours in a sentence.</summary>
public static class CallingHoursText
{
    /// <summary>« du lundi au vendredi, de 9 h à 12 h 30 et 13 h 30 à 17 h 30 », or day by day when they differ.</summary>
    public static string Of(CallingHours hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        var byDay = hours.Windows.GroupBy(window => window.Day)
            .Select(day => (day.Key, Text: string.Join(" et ", day.Select(window => $"{French.Clock(window.From)} à {French.Clock(window.To)}")))).ToList();
        string Day(DayOfWeek day) => French.Culture.DateTimeFormat.GetDayName(day);
        return byDay.Select(day => day.Text).Distinct(StringComparer.Ordinal).Count() == 1 && byDay.Count > 1
            ? $"du {Day(byDay[0].Key)} au {Day(byDay[^1].Key)}, de {byDay[0].Text}"
            : string.Join(" ; ", byDay.Select(day => $"{Day(day.Key)} de {day.Text}"));
    }
}
