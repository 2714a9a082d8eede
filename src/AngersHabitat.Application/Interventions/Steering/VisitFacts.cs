using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Reads what the figures of visits need: one query, whatever the period.</summary>
internal static class VisitFacts
{
    /// <summary>Every visit that was open, due or ended in the span.</summary>
    public static Task<List<VisitFact>> ReadAsync(PortalDbContext db, VisitPeriod period, DateSpan span, CancellationToken cancellationToken)
    {
        var (from, to) = (span.From, span.Last ?? DateOnly.MaxValue);
        var start = Paris.ToStored(Paris.StartOf(from));
        return Facts(db, period).Where(visit => visit.RequestedOn <= to && (visit.EndedOn == null || visit.EndedOn >= from || visit.DueAt >= start))
            .ToListAsync(cancellationToken);
    }

    private static IQueryable<VisitFact> Facts(PortalDbContext db, VisitPeriod period)
        => from visit in db.Interventions.AsNoTracking()
           join kind in db.InterventionKinds on visit.KindId equals kind.Id
           where (period.Agency == null || visit.AgencyId == period.Agency) && (period.Worker == null || visit.WorkerId == period.Worker)
               && (period.Trade == null || kind.Trade == period.Trade)
           select new VisitFact
           {
               Urgency = visit.Urgency,
               Trade = kind.Trade,
               AgencyId = visit.AgencyId,
               WorkerId = visit.WorkerId,
               RequestedAt = visit.RequestedAt,
               RequestedOn = visit.RequestedOn,
               DueAt = visit.DueAt,
               AnsweredAt = visit.AnsweredAt,
               EndedAt = visit.EndedAt,
               EndedOn = visit.EndedOn,
               State = visit.State,
               IsFollowing = visit.Source == RequestSource.PreviousVisit,
               IsException = visit.ExceptionAt != null,
               OwesPoints = visit.ExceptionAt != null && visit.ExceptionAnsweredAt == null,
           };
}
