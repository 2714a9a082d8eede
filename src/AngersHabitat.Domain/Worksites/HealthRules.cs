namespace AngersHabitat.Domain.Worksites;

/// <summary>Why an operation has its health.</summary>
public enum HealthReason
{
    /// <summary>Nothing exceeds a threshold.</summary>
    AsPlanned,

    /// <summary>The net delay of the delivery, in days.</summary>
    NetDelay,

    /// <summary>A milestone is missed, by so many days.</summary>
    MilestoneMissed,

    /// <summary>Progress is behind the plan, in points of percentage.</summary>
    BehindPlan,

    /// <summary>Works are suspended, for so many days.</summary>
    Suspended,

    /// <summary>No delivery was promised.</summary>
    DateMissing,

    /// <summary>A manager judged otherwise than the computation.</summary>
    Judgement,

    /// <summary>Delivered or cancelled: nothing is to be watched any more.</summary>
    Finished,
}

/// <summary>A health and its reason.</summary>
/// <param name="Health">The health.</param>
/// <param name="Reason">What decides it.</param>
/// <param name="Amount">Days or points, as the reason says; 0 when it has no measure.</param>
/// <param name="Since">Since when, when that is known.</param>
/// <param name="Milestone">The milestone missed.</param>
/// <param name="Judgement">The manager's words, for <see cref="HealthReason.Judgement"/>.</param>
public readonly record struct HealthReading(
    Health Health, HealthReason Reason, int Amount, DateOnly? Since, MilestoneKind? Milestone = null, string? Judgement = null);

/// <summary>
/// Health as a function of dates, progress and suspensions. The first line that holds decides:
/// <list type="number">
/// <item>delivered or cancelled: on track, finished;</item>
/// <item>a judgement in force: as judged;</item>
/// <item>net delay of the delivery above <see cref="LateDays"/> days, a milestone missed by more than <see cref="LateDays"/> days, or
/// progress more than <see cref="LatePoints"/> points behind the plan: late;</item>
/// <item>works suspended: at risk;</item>
/// <item>net delay above <see cref="RiskDays"/> days, a milestone missed by a day or more, or progress more than <see cref="RiskPoints"/>
/// points behind: at risk;</item>
/// <item>no promised delivery: at risk;</item>
/// <item>otherwise on track.</item>
/// </list>
/// The thresholds are the landlord's, chosen for the steering meeting; no legal text sets them.
/// </summary>
public static class HealthRules
{
    /// <summary>Days of net delay, or of a missed milestone, above which an operation is late.</summary>
    public const int LateDays = 30;

    /// <summary>Days of net delay above which it is at risk.</summary>
    public const int RiskDays = 10;

    /// <summary>Points behind the plan above which it is late.</summary>
    public const int LatePoints = 20;

    /// <summary>Points behind the plan above which it is at risk.</summary>
    public const int RiskPoints = 10;

    /// <summary>Days without a report, during works, after which one is asked for.</summary>
    public const int ReportDays = 30;

    /// <summary>The health on the date of the facts.</summary>
    public static HealthReading Read(in HealthFacts facts)
    {
        if (facts.Phase.IsFinal())
            return new HealthReading(Health.OnTrack, HealthReason.Finished, 0, facts.PhaseSince);
        if (facts.Judgement is { } judged)
            return new HealthReading(judged.Health, HealthReason.Judgement, 0, judged.On, Judgement: judged.Reason);
        return Late(facts) ?? AtRisk(facts) ?? new HealthReading(Health.OnTrack, HealthReason.AsPlanned, 0, null);
    }

    private static HealthReading? Late(in HealthFacts facts)
    {
        if (facts.NetDelay > LateDays)
            return Delayed(facts, Health.Late);
        if (facts.MissedDays > LateDays)
            return Missed(facts, Health.Late);
        return facts.PointsBehind > LatePoints ? Behind(facts, Health.Late) : null;
    }

    private static HealthReading? AtRisk(in HealthFacts facts)
    {
        if (facts.SuspendedSince is { } since)
            return new HealthReading(Health.AtRisk, HealthReason.Suspended, facts.Date.DayNumber - since.DayNumber + 1, since);
        if (facts.NetDelay > RiskDays)
            return Delayed(facts, Health.AtRisk);
        if (facts.MissedDays > 0)
            return Missed(facts, Health.AtRisk);
        if (facts.PointsBehind > RiskPoints)
            return Behind(facts, Health.AtRisk);
        return facts.NetDelay is null ? new HealthReading(Health.AtRisk, HealthReason.DateMissing, 0, null) : null;
    }

    private static HealthReading Delayed(in HealthFacts facts, Health health)
        => new(health, HealthReason.NetDelay, facts.NetDelay ?? 0, facts.DelayedSince);

    private static HealthReading Missed(in HealthFacts facts, Health health)
        => new(health, HealthReason.MilestoneMissed, facts.MissedDays, facts.Date.AddDays(-facts.MissedDays), facts.Missed);

    private static HealthReading Behind(in HealthFacts facts, Health health)
        => new(health, HealthReason.BehindPlan, facts.PointsBehind, facts.ReportedOn);
}

/// <summary>What the health of an operation depends on.</summary>
public readonly record struct HealthFacts
{
    /// <summary>The date of the question.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The phase on that date.</summary>
    public required Phase Phase { get; init; }

    /// <summary>Since when it is in that phase.</summary>
    public DateOnly? PhaseSince { get; init; }

    /// <summary>Net delay of the delivery in days; null when none was promised.</summary>
    public int? NetDelay { get; init; }

    /// <summary>Since when the delivery is late: the date that passed without it, else the day on which its date was last changed.</summary>
    public DateOnly? DelayedSince { get; init; }

    /// <summary>The milestone missed for longest.</summary>
    public MilestoneKind? Missed { get; init; }

    /// <summary>By how many days it is missed; 0 when none is.</summary>
    public int MissedDays { get; init; }

    /// <summary>Planned progress minus reported progress, in points; 0 when unknown or ahead.</summary>
    public int PointsBehind { get; init; }

    /// <summary>Date of the report that gives the progress.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>First date of the suspension in force.</summary>
    public DateOnly? SuspendedSince { get; init; }

    /// <summary>The judgement in force.</summary>
    public OverridePoint? Judgement { get; init; }
}
