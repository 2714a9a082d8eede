using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>How often visits were put off or found nobody, counted in the store.</summary>
internal sealed record VisitAsides(IReadOnlyList<(PostponeReason Reason, int Times)> Postponed, int Absent)
{
    public static async Task<VisitAsides> CountAsync(PortalDbContext db, VisitPeriod period, DateSpan span, CancellationToken cancellationToken)
    {
        var (start, end) = (Paris.ToStored(Paris.StartOf(span.From)), Paris.ToStored(Paris.StartOf(span.To ?? DateOnly.MaxValue)));
        var steps = db.InterventionSteps.AsNoTracking().Where(step => step.At >= start && step.At < end && (step.State == InterventionState.Postponed || step.State == InterventionState.Absent));
        // Without a choice the index alone answers; no visit is looked up.
        if ((period.Agency ?? period.Worker) is not null || period.Trade is not null)
        {
            steps = from step in steps
                    join visit in db.Interventions on step.InterventionId equals visit.Id
                    join kind in db.InterventionKinds on visit.KindId equals kind.Id
                    where (period.Agency == null || visit.AgencyId == period.Agency) && (period.Worker == null || visit.WorkerId == period.Worker)
                        && (period.Trade == null || kind.Trade == period.Trade)
                    select step;
        }
        var counts = await (
            from step in steps
            group step by new { step.State, step.Reason } into some
            select new { some.Key.State, some.Key.Reason, Times = some.Count() }).ToListAsync(cancellationToken);
        return new VisitAsides(
            [.. counts.Where(count => count is { State: InterventionState.Postponed, Reason: not null }).Select(count => (count.Reason!.Value, count.Times)).OrderByDescending(count => count.Times)],
            counts.Where(count => count.State == InterventionState.Absent).Sum(count => count.Times));
    }
}
