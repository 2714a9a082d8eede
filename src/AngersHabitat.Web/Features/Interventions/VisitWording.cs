namespace AngersHabitat.Web.Features.Interventions;

/// <summary>How figures of visits are written.</summary>
internal static class VisitWording
{
    /// <summary>« 92,5 % »; a dash when there was nothing to share.</summary>
    public static string Share(double? share) => share is { } known ? known.ToString("0.0 %", French.Culture) : "–";

    /// <summary>« 3 h 20 », « 2 jours »; a dash when nothing was answered.</summary>
    public static string Delay(TimeSpan? delay) => delay switch
    {
        null => "–",
        { TotalHours: < 1 } short_ => $"{short_.Minutes} min",
        { TotalHours: < 48 } hours => $"{(int)hours.TotalHours} h {hours.Minutes:00}",
        { } long_ => $"{long_.TotalDays.ToString("0.0", French.Culture)} jours",
    };
}
