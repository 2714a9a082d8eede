namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>Moments of rounds, as people say them.</summary>
internal static class CleaningWords
{
    /// <summary>« ce matin à 8 h 40 », « hier à 17 h », « le mardi 10 novembre ».</summary>
    public static string Last(DateTime? at, DateTime now)
    {
        if (at is not { } done)
            return "pas dans les deux derniers mois";
        var (then, here) = (Paris.ToLocal(new DateTimeOffset(done, TimeSpan.Zero)), Paris.ToLocal(new DateTimeOffset(now, TimeSpan.Zero)));
        return (here.Date - then.Date).Days switch
        {
            0 => $"{(then.Hour < 12 ? "ce matin" : then.Hour < 18 ? "cet après-midi" : "ce soir")} à {Clock(done)}",
            1 => $"hier à {Clock(done)}",
            _ => $"le {French.LongDate(DateOnly.FromDateTime(then))}",
        };
    }

    /// <summary>« aujourd'hui avant 18 h », « demain avant 12 h », « le lundi 16 novembre ».</summary>
    public static string? Next(DateTime? by, DateOnly today)
    {
        if (by is not { } due)
            return null;
        var date = Paris.DateOf(due);
        return (date.DayNumber - today.DayNumber) switch
        {
            0 => $"aujourd'hui avant {Clock(due)}",
            1 => $"demain avant {Clock(due)}",
            _ => $"le {French.LongDate(date)}",
        };
    }

    /// <summary>Local time of an instant (UTC): « 8 h 40 ».</summary>
    public static string Clock(DateTime at) => French.Clock(TimeOnly.FromDateTime(Paris.ToLocal(new DateTimeOffset(at, TimeSpan.Zero))));
}
