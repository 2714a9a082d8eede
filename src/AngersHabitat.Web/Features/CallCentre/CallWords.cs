using AngersHabitat.Application.CallCentre;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>Words of calls that several pages use.</summary>
internal static class CallWords
{
    /// <summary>A whole number.</summary>
    public static string Number(double value) => French.Number(value);

    /// <summary>A wait; a dash when it is not known.</summary>
    public static string Seconds(int? seconds) => seconds switch
    {
        null => "–",
        < 60 => $"{seconds}\u00A0s",
        _ => $"{seconds / 60}\u00A0min\u00A0{seconds % 60:00}\u00A0s",
    };

    /// <summary>« 9 h à 11 h, 14 h à 15 h »: hours that follow each other as one range.</summary>
    public static string Hours(IReadOnlyList<int> hours)
        => string.Join(", ", hours.Select((hour, index) => (hour, Group: hour - index)).GroupBy(pair => pair.Group)
            .Select(range => $"{range.First().hour}\u00A0h à {range.Last().hour + 1}\u00A0h"));

    /// <summary>Of which hours no records came in; the first dates by name, the others as a number. Null when none are missing.</summary>
    public static string? WithoutRecords(IReadOnlyList<(DateOnly Date, IReadOnlyList<int> Hours)> missing)
    {
        const int Named = 3;
        if (missing.Count == 0)
            return null;
        var last = missing.OrderByDescending(day => day.Date).Take(Named).Select(day => $"le {French.ShortDate(day.Date)} de {Hours(day.Hours)}");
        return $"Sans relevés\u00A0: {string.Join("\u00A0; ", last)}{(missing.Count > Named ? $"\u00A0; et {missing.Count - Named} autres jours" : "")}.";
    }

    /// <summary>What has become of a call owed.</summary>
    public static string Followed(FollowCallback.Step step) => step switch
    {
        FollowCallback.Step.Take => "Ce rappel est à vous pour un quart d'heure.",
        FollowCallback.Step.TryAgain => "Nouvel essai noté : le rappel reste dû.",
        FollowCallback.Step.End => "Rappel terminé. Le nom et le numéro sont effacés.",
        _ => throw Unknown.Value(step),
    };

    /// <summary>Why somebody called.</summary>
    public static string Reason(CallReason? reason) => reason is { } known ? Words.Of(known) : "Motif inconnu";

    /// <summary>How long something has lasted.</summary>
    public static string Age(DateTime since, DateTime now) => (now - since) switch
    {
        { TotalMinutes: < 60 } age => $"{(int)age.TotalMinutes}\u00A0min",
        { TotalHours: < 48 } age => $"{(int)age.TotalHours}\u00A0h",
        var age => $"{(int)age.TotalDays}\u00A0jours",
    };
}
