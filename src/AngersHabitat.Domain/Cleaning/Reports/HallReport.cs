namespace AngersHabitat.Domain.Cleaning;

/// <summary>
/// A point of a residence that somebody of the public said is dirty, without name or words. Told again on the same day it is the same report, counted once more.
/// What happens to it are dated steps that are only added.
/// </summary>
public sealed class HallReport : IVersioned
{
    /// <summary>How long the public reads that it has ended.</summary>
    public const int ShownDays = 7;

    private readonly List<HallReportStep> _steps = [];

    private HallReport()
    {
    }

    /// <param name="id">Identifier.</param>
    /// <param name="residenceId">The residence.</param>
    /// <param name="pointId">What is dirty there.</param>
    /// <param name="token">Made when the form was shown.</param>
    /// <param name="at">Now, UTC.</param>
    public HallReport(Guid id, Guid residenceId, Guid pointId, Guid token, DateTime at)
    {
        (Id, ResidenceId, PointId) = (id, residenceId, pointId);
        (ToldAt, ToldOn) = (at, Paris.DateOf(at));
        Tell(token, at);
    }

    /// <summary>Reports to which something is still to be done.</summary>
    public static RowRule<HallReport> Open { get; } = new(report => HallReportStates.Open.Contains(report.State));

    /// <summary>What the public reads on a date: what is open, and what ended at most <see cref="ShownDays"/> before.</summary>
    public static RowRule<HallReport, DateOnly> Shown { get; } = new((report, today) => report.EndedOn == null || report.EndedOn >= today.AddDays(-ShownDays));

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    public Guid ResidenceId { get; private set; }

    /// <summary>What is dirty.</summary>
    public Guid PointId { get; private set; }

    /// <summary>When it was told first, UTC.</summary>
    public DateTime ToldAt { get; private set; }

    /// <summary>Its date in France: what is told on another day is another report.</summary>
    public DateOnly ToldOn { get; private set; }

    /// <summary>When it was told last, UTC.</summary>
    public DateTime LastToldAt { get; private set; }

    /// <summary>How many times it was told.</summary>
    public int Times { get; private set; }

    public HallReportState State { get; private set; }

    /// <summary>Account of who took it or ended it; null while nobody has.</summary>
    public Guid? ById { get; private set; }

    /// <summary>When it was done or declined, UTC.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Its date in France.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why nothing is done.</summary>
    public HallReportReason? Reason { get; private set; }

    /// <summary>The one photograph that came with it; null without, and once it is erased.</summary>
    public Guid? PhotographId { get; private set; }

    /// <summary>Every step, oldest first; only grows.</summary>
    public IReadOnlyList<HallReportStep> Steps => [.. _steps.OrderBy(step => step.Rank)];

    /// <inheritdoc cref="Open"/>
    public bool IsOpen => Open.Holds(this);

    /// <summary>Told once more.</summary>
    /// <exception cref="RuleException"><c>Cleaning.ReportEnded</c>.</exception>
    public void Tell(Guid token, DateTime at)
    {
        RefuseEnded();
        (LastToldAt, Times) = (at, Times + 1);
        Add(State, token, null, at);
    }

    /// <summary>Keeps the photograph that came with it; the first one stays.</summary>
    public void Show(Guid photographId) => PhotographId ??= photographId;

    /// <summary>Somebody of staff takes care of it.</summary>
    /// <exception cref="RuleException"><c>Cleaning.ReportEnded</c>.</exception>
    public void Take(Guid? byId, DateTime at)
    {
        RefuseEnded();
        (State, ById) = (HallReportState.Taken, byId);
        Add(State, Guid.CreateVersion7(), byId, at);
    }

    /// <summary>It is clean again.</summary>
    /// <exception cref="RuleException"><c>Cleaning.ReportEnded</c>.</exception>
    public void Finish(Guid? byId, DateTime at) => End(HallReportState.Done, byId, at, null);

    /// <summary>It will not be done.</summary>
    /// <exception cref="RuleException"><c>Cleaning.ReportEnded</c>.</exception>
    public void Decline(HallReportReason reason, Guid? byId, DateTime at) => End(HallReportState.Declined, byId, at, reason);

    /// <summary>Takes its end back: it is taken again by whoever says so.</summary>
    /// <exception cref="RuleException"><c>Cleaning.ReportOpen</c>.</exception>
    public void Reopen(Guid? byId, DateTime at)
    {
        if (IsOpen)
            throw new RuleException("Cleaning.ReportOpen");
        (State, ById, EndedAt, EndedOn, Reason) = (HallReportState.Taken, byId, null, null, null);
        Add(State, Guid.CreateVersion7(), byId, at);
    }

    private void End(HallReportState state, Guid? byId, DateTime at, HallReportReason? reason)
    {
        RefuseEnded();
        (State, ById, EndedAt, EndedOn, Reason) = (state, byId, at, Paris.DateOf(at), reason);
        Add(state, Guid.CreateVersion7(), byId, at, reason);
    }

    private void RefuseEnded()
    {
        if (!IsOpen)
            throw new RuleException("Cleaning.ReportEnded");
    }

    private void Add(HallReportState state, Guid id, Guid? byId, DateTime at, HallReportReason? reason = null)
        => _steps.Add(new HallReportStep(id, Id, _steps.Count + 1, state, byId, at, reason));
}
