namespace AngersHabitat.Web.Presentation;

/// <summary>Words for how full a place is, and for its usual calm hours.</summary>
public static class LevelWords
{
    private static readonly string[] Days = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    /// <summary>« Plutôt calme », « Du monde », « Complet »; null when nothing can be said.</summary>
    public static string? Of(AttendanceLevel? level) => level is { } known ? Words.Of(known) : null;

    /// <summary>How full a place is now, or that it is closed.</summary>
    public static string Now(bool isOpen, AttendanceLevel? level) => isOpen ? Of(level) ?? "pas de comptage récent" : "fermé";

    /// <summary>The same inside a line of other words.</summary>
    public static string? Small(AttendanceLevel? level) => Of(level) is { } text ? char.ToLower(text[0], French.Culture) + text[1..] : null;

    /// <summary>« 1 visite aujourd'hui », « 12 visites aujourd'hui ».</summary>
    public static string Visits(int visits) => $"{visits} {(visits < 2 ? "visite" : "visites")} aujourd'hui";

    /// <summary>Class of a figure by level; the words say the same.</summary>
    public static string FigureClass(AttendanceLevel? level) => level switch
    {
        AttendanceLevel.Calm => "app-figure--good",
        AttendanceLevel.Busy => "app-figure--watch",
        AttendanceLevel.Full => "app-figure--bad",
        null => "",
        _ => throw Unknown.Value(level),
    };

    /// <summary>« plutôt calme le mardi après 15 h, le mercredi après 17 h ».</summary>
    public static string Quiet(IEnumerable<VisitQuietTime> times) => $"plutôt calme {string.Join(", ", times.Select(Quiet))}";

    private static string Quiet(VisitQuietTime quiet)
    {
        var day = Days[(int)quiet.Day];
        var hours = quiet switch
        {
            { ToClosing: true } => $"après {quiet.FromHour}\u00A0h",
            { FromOpening: true } => $"avant {quiet.ToHour}\u00A0h",
            _ => $"entre {quiet.FromHour}\u00A0h et {quiet.ToHour}\u00A0h",
        };
        return $"le {day} {hours}";
    }
}
