using AngersHabitat.Application.Cleaning;
using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>What is said of reports, to the public and to staff.</summary>
internal static class HallReportWords
{
    /// <summary>After somebody told: « déjà signalé, 3 fois ».</summary>
    public static string Thanks(int times) => times < 2 ? "Merci, c'est signalé." : $"Merci. Déjà signalé, {times} fois : nous en tenons compte.";

    /// <summary>« Hall (déjà signalé, 2 fois) ».</summary>
    public static string Named(string point, int times) => times switch
    {
        0 => point,
        1 => $"{point} (déjà signalé)",
        _ => $"{point} (déjà signalé, {times} fois)",
    };

    /// <summary>« signalé 3 fois » or « signalé ».</summary>
    public static string Told(int times) => times < 2 ? "signalé" : $"signalé {times} fois";

    /// <summary>Shade of its state.</summary>
    public static string Shade(HallReportState state) => state switch
    {
        HallReportState.Told => "watch",
        HallReportState.Taken => "info",
        HallReportState.Done => "good",
        HallReportState.Declined => "info",
        _ => throw Unknown.Value(state),
    };

    /// <summary>Lists of the staff's page.</summary>
    public static string When(GetHallReports.Row row) => row.EndedAt is { } ended ? $"{Words.Of(row.State)} le {French.Moment(ended)}" : Words.Of(row.State);
}
