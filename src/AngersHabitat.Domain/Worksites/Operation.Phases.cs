namespace AngersHabitat.Domain.Worksites;

/// <content>Phases: forward by one, or cancelled; each entry is a dated row.</content>
public sealed partial class Operation
{
    private readonly List<PhaseChange> _phases = [];

    /// <summary>Entries into phases, oldest first.</summary>
    public IReadOnlyList<PhaseChange> Phases => Ordered(_phases);

    /// <summary>The last phase entered.</summary>
    public Phase Phase => Phases[^1].Phase;

    /// <summary>The phase on a date, null before the operation existed.</summary>
    public Phase? PhaseOn(DateOnly date) => Phases.LastOrDefault(change => change.On <= date)?.Phase;

    /// <summary>What keeps the operation from entering a phase on a date; empty when nothing does. Whether the transition is allowed at all is not asked.</summary>
    public IReadOnlyList<MissingItem> MissingFor(Phase target, DateOnly on) => target switch
    {
        Phase.Tender => MissingForTender(),
        Phase.Works => MissingForWorks(),
        Phase.Acceptance => MissingForAcceptance(on),
        Phase.Study or Phase.Delivered or Phase.Cancelled => [],
        _ => throw Unknown.Value(target),
    };

    /// <summary>
    /// Enters a phase on a date and, with it, the actual date of the milestone that marks the entry.
    /// </summary>
    /// <param name="target">The next phase, or <see cref="Phase.Cancelled"/>.</param>
    /// <param name="on">Not after today, not before the last entry.</param>
    /// <param name="today">The present date in France.</param>
    /// <param name="reason">Required for a cancellation.</param>
    /// <exception cref="RuleException"><c>Worksites.TransitionRefused</c>; <c>Worksites.Missing</c> with the list of each <see cref="MissingItem"/>.</exception>
    public void Advance(Phase target, DateOnly on, DateOnly today, string? reason = null)
    {
        if (!PhaseRules.Next(Phase).Contains(target))
            throw new RuleException("Worksites.TransitionRefused", nameof(Phase), Phase, target);
        RefuseFuture(on, today, "On");
        RefuseBefore(on, Phases[^1].On, "Worksites.PhaseBeforePrevious");
        if (target is Phase.Cancelled && string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Worksites.ReasonRequired", "Reason");
        if (MissingFor(target, on) is { Count: > 0 } missing)
            throw new RuleException("Worksites.Missing", nameof(Phase), missing);
        EndSuspensionsBefore(target, on);
        EnterPhase(target, on, reason?.Trim());
    }

    /// <summary>
    /// Takes over the past of an operation that lived before the portal (import): the phases after the study, in order, without
    /// asking for lots, firms or budgets that nobody recorded.
    /// </summary>
    public void Restore(IReadOnlyList<PhasePoint> past, DateOnly today)
    {
        if (_phases.Count != 1)
            throw new RuleException("Worksites.HasHistory");
        foreach (var point in past)
        {
            if (!PhaseRules.Next(Phase).Contains(point.Phase))
                throw new RuleException("Worksites.TransitionRefused", nameof(Phase), Phase, point.Phase);
            RefuseFuture(point.On, today, "On");
            RefuseBefore(point.On, Phases[^1].On, "Worksites.PhaseBeforePrevious");
            EnterPhase(point.Phase, point.On, reason: null);
        }
    }

    private void EnterPhase(Phase phase, DateOnly on, string? reason)
    {
        _phases.Add(new PhaseChange(Id, Next(), on, phase, reason));
        if (PhaseRules.EntryMilestone(phase) is { } kind)
            AddDate(new MilestonePoint(on, kind, MilestoneField.Actual, on), reason: null);
    }

    private List<MissingItem> MissingForTender()
    {
        var schedule = ScheduleOn(DateOnly.MaxValue);
        List<MissingItem> missing = [];
        if (Nature is Nature.Construction && schedule[MilestoneKind.Permit].Actual is null)
            missing.Add(MissingItem.PermitDate);
        if (schedule[MilestoneKind.StartOrder].Baseline is null)
            missing.Add(MissingItem.StartOrderBaseline);
        if (schedule[MilestoneKind.Completion].Baseline is null)
            missing.Add(MissingItem.CompletionBaseline);
        if (schedule[MilestoneKind.Delivery].Baseline is null)
            missing.Add(MissingItem.DeliveryBaseline);
        return missing;
    }

    private List<MissingItem> MissingForWorks()
    {
        List<MissingItem> missing = [];
        if (_budgets.Count == 0 || Budgets[^1].Committed == 0)
            missing.Add(MissingItem.CommittedBudget);
        if (_lots.Exists(lot => lot.IsOpen))
            missing.Add(MissingItem.LotDecisions);
        if (_contracts.Count == 0)
            missing.Add(MissingItem.Firm);
        return missing;
    }

    private List<MissingItem> MissingForAcceptance(DateOnly on)
    {
        List<MissingItem> missing = [];
        if (_suspensions.Exists(suspension => suspension.To is null || suspension.To > on))
            missing.Add(MissingItem.Resumption);
        if (LatestReport is not { Percent: 100 })
            missing.Add(MissingItem.FullProgress);
        return missing;
    }
}
