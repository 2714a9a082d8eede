namespace AngersHabitat.Domain.Cleaning;

/// <summary>States that mean the same to a rule.</summary>
public static class HallReportStates
{
    /// <summary>Something is still to be done.</summary>
    public static IReadOnlyList<HallReportState> Open { get; } = [HallReportState.Told, HallReportState.Taken];
}
