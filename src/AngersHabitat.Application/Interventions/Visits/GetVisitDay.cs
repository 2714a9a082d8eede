using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>What the home of the day says of the visits: figures, and which of those that wait come first.</summary>
public static class GetVisitDay
{
    /// <param name="Agency">Only visits of that agency, save one's own round; null: all.</param>
    [Allow(Roles.Maintenance, Roles.Technician)]
    public sealed record Query(Guid? Agency = null) : IQuery<Result>;

    /// <param name="Vital">Vital emergencies that nobody has taken.</param>
    /// <param name="ToSchedule">Visits for which a slot has to be found.</param>
    /// <param name="Overdue">Visits whose promise is broken and that wait.</param>
    /// <param name="ExceptionsOwed">Vital emergencies whose points are owed.</param>
    /// <param name="MineToday">Visits of this person today.</param>
    /// <param name="First">Those that wait for a slot, the most pressing first.</param>
    public sealed record Result(int Vital, int ToSchedule, int Overdue, int ExceptionsOwed, int MineToday, IReadOnlyList<Waiting> First);

    /// <summary>A visit that waits.</summary>
    public sealed record Waiting(Guid Id, Urgency Urgency, string Kind, DateTime DueAt);

    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors) : IQueryHandler<Query, Result>
    {
        private const int Shown = 5;

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (now, today, me) = (clock.UtcNow, clock.Today, actors.Current.UserId);
            var workers = await db.Workers.Where(worker => worker.AccountId == me && me != null).Select(worker => (Guid?)worker.Id).ToListAsync(cancellationToken);
            var mine = await db.Interventions.CountAsync(visit => workers.Contains(visit.WorkerId) && visit.SlotOn == today && visit.EndedAt == null, cancellationToken);
            if (!actors.Current.Is(Roles.Maintenance) && !actors.Current.Is(Roles.Manager))
                return new Result(0, 0, 0, 0, mine, []);
            var visits = db.Interventions.AsNoTracking().Where(visit => query.Agency == null || visit.AgencyId == query.Agency);
            var waiting = visits.Where(visit => InterventionStates.ToSchedule.Contains(visit.State));
            var first = await (
                from visit in waiting
                join kind in db.InterventionKinds on visit.KindId equals kind.Id
                orderby visit.DueAt
                select new Waiting(visit.Id, visit.Urgency, kind.Name, visit.DueAt)).Take(Shown).ToListAsync(cancellationToken);
            return new Result(
                await waiting.CountAsync(visit => visit.Urgency == Urgency.Vital && visit.AnsweredAt == null, cancellationToken),
                await waiting.CountAsync(cancellationToken),
                await visits.CountAsync(Intervention.Overdue.For(now), cancellationToken),
                await visits.CountAsync(Intervention.ExceptionOwed, cancellationToken), mine, first);
        }
    }
}
