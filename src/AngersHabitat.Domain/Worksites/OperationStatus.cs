namespace AngersHabitat.Domain.Worksites;

/// <summary>One operation on one date, computed from its dated rows: what every figure, list and chart is made of.</summary>
public sealed record OperationStatus
{
    /// <summary>The operation.</summary>
    public required OperationHistory History { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>The phase and since when.</summary>
    public required PhasePoint Phase { get; init; }

    /// <summary>Dwellings on the date.</summary>
    public required int Dwellings { get; init; }

    /// <summary>Milestones as known on the date.</summary>
    public required Schedule Schedule { get; init; }

    /// <summary>The suspension in force: only of an engaged operation.</summary>
    public required SuspensionPoint? Suspension { get; init; }

    /// <summary>The newest report.</summary>
    public required ReportPoint? Report { get; init; }

    /// <summary>Progress expected on the date, 0 to 100; null when the promised dates do not tell.</summary>
    public required int? PlannedPercent { get; init; }

    /// <summary>The delay; null when no delivery was promised.</summary>
    public required Delay? Delay { get; init; }

    /// <summary>The health and its reason.</summary>
    public HealthReading Health { get; private set; }

    /// <summary>Works or acceptance.</summary>
    public bool IsEngaged => Phase.Phase.IsEngaged();

    /// <summary>Study or tender.</summary>
    public bool IsUnderStudy => Phase.Phase.IsUnderStudy();

    /// <summary>Given up: it has neither health nor a delivery to wait for.</summary>
    public bool IsCancelled => Phase.Phase is Worksites.Phase.Cancelled;

    /// <summary>Suspended: a part of engaged.</summary>
    public bool IsSuspended => Suspension is not null;

    /// <summary>Progress of the works: 100 once complete, else the newest report's, 0 before works.</summary>
    public int ActualPercent => Phase.Phase is Worksites.Phase.Acceptance or Worksites.Phase.Delivered ? 100 : Report?.Percent ?? 0;

    /// <summary>The operation on a date; null before it existed.</summary>
    public static OperationStatus? On(OperationHistory history, DateOnly date)
    {
        if (history.PhaseOn(date) is not { } phase)
            return null;
        var schedule = Schedule.At(history.Milestones, date);
        var suspension = phase.Phase.IsEngaged() ? history.SuspensionOn(date) : null;
        var report = history.ReportOn(date);
        var planned = ProgressPlan.PercentOn(history, schedule, date);
        var delay = phase.Phase is Worksites.Phase.Cancelled ? null : Delay.On(history, schedule, date);
        var status = new OperationStatus
        {
            History = history,
            Date = date,
            Phase = phase,
            Dwellings = history.DwellingsOn(date),
            Schedule = schedule,
            Suspension = suspension,
            Report = report,
            PlannedPercent = planned,
            Delay = delay,
        };
        status.Health = HealthRules.Read(FactsOf(status));
        return status;
    }

    private static HealthFacts FactsOf(OperationStatus status)
    {
        var (missed, days) = LongestMissed(status);
        return new HealthFacts
        {
            Date = status.Date,
            Phase = status.Phase.Phase,
            PhaseSince = status.Phase.On,
            NetDelay = status.Delay?.Net,
            DelayedSince = status.Schedule.DelayedSinceOn(status.Date),
            Missed = missed,
            MissedDays = days,
            PointsBehind = status is { Phase.Phase: Worksites.Phase.Works, PlannedPercent: { } planned }
                ? Math.Max(0, planned - status.ActualPercent) : 0,
            ReportedOn = status.Report?.ReportedOn,
            SuspendedSince = status.Suspension?.From,
            Judgement = status.History.OverrideOn(status.Date),
        };
    }

    private static (MilestoneKind? Kind, int Days) LongestMissed(OperationStatus status)
    {
        MilestoneKind? kind = null;
        var longest = 0;
        foreach (ref readonly var milestone in status.Schedule.Milestones.AsSpan())
        {
            if (!milestone.IsMissedOn(status.Date) || (milestone.Kind is MilestoneKind.Permit && status.History.Nature is Nature.Rehabilitation))
                continue;
            var days = status.Date.DayNumber - milestone.Expected!.Value.DayNumber;
            if (days > longest)
                (kind, longest) = (milestone.Kind, days);
        }
        return (kind, longest);
    }
}
