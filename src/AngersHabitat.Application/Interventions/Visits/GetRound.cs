using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>The day of who goes: today's and tomorrow's visits of those workers whose account it is.</summary>
public static class GetRound
{
    [Allow(Roles.Maintenance, Roles.Technician, Roles.Manager)]
    public sealed record Query : IQuery<Result>;

    /// <param name="Visits">In the order of their slots.</param>
    /// <param name="Today">The present date in France.</param>
    /// <param name="Now">UTC.</param>
    public sealed record Result(IReadOnlyList<VisitView> Visits, DateOnly Today, DateTime Now);

    public sealed class Handler(PortalDbContext db, VisitReader reader, IActorAccessor actors, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (me, today) = (actors.Current.UserId, clock.Today);
            var tomorrow = today.AddDays(1);
            var workers = await db.Workers.Where(worker => worker.AccountId == me && me != null).Select(worker => (Guid?)worker.Id).ToListAsync(cancellationToken);
            var visits = db.Interventions.Where(visit => workers.Contains(visit.WorkerId) && visit.SlotOn >= today && visit.SlotOn <= tomorrow
                    && visit.State != InterventionState.Postponed && visit.State != InterventionState.Refused && visit.State != InterventionState.Cancelled)
                .OrderBy(visit => visit.SlotOn).ThenBy(visit => visit.SlotFrom).ThenBy(visit => visit.Id);
            return new Result(await reader.ReadAsync(visits, cancellationToken), today, clock.UtcNow);
        }
    }
}
