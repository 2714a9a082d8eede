namespace AngersHabitat.Domain.Worksites;

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
