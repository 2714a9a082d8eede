using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>How often visits were put off or found nobody, counted in the store.</summary>
internal sealed record VisitAsides(IReadOnlyList<(PostponeReason Reason, int Times)> Postponed, int Absent)
{
    public static async Task<VisitAsides> CountAsync(PortalDbContext db, VisitPeriod period, DateSpan span, CancellationToken cancellationToken)
    {
        var (start, end) = (Paris.ToStored(Paris.StartOf(span.From)), Paris.ToStored(Paris.StartOf(span.To ?? DateOnly.MaxValue)));
        var counts = await (
            from step in db.InterventionSteps.AsNoTracking()
            where step.At >= start && step.At < end && (step.State == InterventionState.Postponed || step.State == InterventionState.Absent)
            join visit in db.Interventions on step.InterventionId equals visit.Id
            join kind in db.InterventionKinds on visit.KindId equals kind.Id
            where (period.Agency == null || visit.AgencyId == period.Agency) && (period.Worker == null || visit.WorkerId == period.Worker)
                && (period.Trade == null || kind.Trade == period.Trade)
            group step by new { step.State, step.Reason } into steps
            select new { steps.Key.State, steps.Key.Reason, Times = steps.Count() }).ToListAsync(cancellationToken);
        return new VisitAsides(
            [.. counts.Where(count => count is { State: InterventionState.Postponed, Reason: not null }).Select(count => (count.Reason!.Value, count.Times)).OrderByDescending(count => count.Times)],
            counts.Where(count => count.State == InterventionState.Absent).Sum(count => count.Times));
    }
}
