namespace AngersHabitat.Domain.Cleaning;

/// <summary>A step of a report, as it happened; never changed.</summary>
public sealed class HallReportStep
{
    private HallReportStep()
    {
    }

    internal HallReportStep(Guid id, Guid reportId, int rank, HallReportState state, Guid? byId, DateTime at, HallReportReason? reason)
        => (Id, ReportId, Rank, State, ById, At, Reason) = (id, reportId, rank, state, byId, at, reason);

    /// <summary>Made by the form: sent twice, noted once.</summary>
    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    /// <summary>1, 2, 3…</summary>
    public int Rank { get; private set; }

    /// <summary>State reached. Told once more: <see cref="HallReportState.Told"/> or the state in which it was.</summary>
    public HallReportState State { get; private set; }

    /// <summary>Account of staff; null: the public.</summary>
    public Guid? ById { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public HallReportReason? Reason { get; private set; }
}
