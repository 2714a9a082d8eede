namespace AngersHabitat.Domain.Worksites;

/// <summary>Something to decide on a date.</summary>
/// <param name="Status">The operation.</param>
/// <param name="Kind">Why.</param>
/// <param name="Since">Since when, when that is known.</param>
/// <param name="Days">Days late, missed or without a report; 0 when days do not apply.</param>
/// <param name="Milestone">The milestone missed or without a date.</param>
public sealed record Decision(OperationStatus Status, DecisionKind Kind, DateOnly? Since, int Days, MilestoneKind? Milestone = null)
{
    /// <summary>
    /// The decisions due on the date of the figures, one line an operation and kind, most pressing first. A missed milestone that already makes the
    /// health late or at risk is not told twice.
    /// </summary>
    public static IReadOnlyList<Decision> DueOn(WorksiteFigures figures)
        => [.. figures.Statuses.Where(status => !status.Phase.Phase.IsFinal()).SelectMany(Of)
            .OrderBy(decision => decision.Kind).ThenByDescending(decision => decision.Days).ThenBy(decision => decision.Status.History.Id)];

    private static IEnumerable<Decision> Of(OperationStatus status)
    {
        var health = status.Health;
        if (health is { Health: not Health.OnTrack, Reason: not HealthReason.MilestoneMissed and not HealthReason.DateMissing })
            yield return new Decision(status, health.Health is Health.Late ? DecisionKind.Late : DecisionKind.AtRisk, health.Since, DaysOf(health));
        if (health.Reason is HealthReason.MilestoneMissed)
            yield return new Decision(status, DecisionKind.MilestoneMissed, health.Since, health.Amount, health.Milestone);
        if (NoReport(status) is { } silent)
            yield return silent;
        if (status.Phase.Phase is not Phase.Study && MissingDate(status.Schedule) is { } missing)
            yield return new Decision(status, DecisionKind.DateMissing, status.Phase.On, 0, missing);
    }

    private static int DaysOf(HealthReading health) => health.Reason is HealthReason.BehindPlan ? 0 : health.Amount;

    /// <summary>A suspended worksite owes no report.</summary>
    private static Decision? NoReport(OperationStatus status)
    {
        if (status.Phase.Phase is not Phase.Works || status.IsSuspended)
            return null;
        var last = status.Report?.ReportedOn ?? status.Phase.On;
        var days = status.Date.DayNumber - last.DayNumber;
        return days > HealthRules.ReportDays ? new Decision(status, DecisionKind.NoReport, last, days) : null;
    }

    private static MilestoneKind? MissingDate(Schedule schedule)
    {
        foreach (var kind in (ReadOnlySpan<MilestoneKind>)[MilestoneKind.StartOrder, MilestoneKind.Completion, MilestoneKind.Delivery])
        {
            if (schedule[kind].Baseline is null)
                return kind;
        }
        return null;
    }
}
