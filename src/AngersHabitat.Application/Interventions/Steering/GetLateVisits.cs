using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>How many visits wait too long, now.</summary>
public static class GetLateVisits
{
    [Allow(Roles.Manager, Roles.Maintenance)]
    public sealed record Query : IQuery<Result>;

    /// <param name="All">Open ones whose promise is broken.</param>
    /// <param name="Vital">Vital emergencies that nobody has taken in 30 minutes.</param>
    /// <param name="Urgent">Urgent ones to which nobody has come in 24 hours.</param>
    /// <param name="Owing">Vital ones begun without all points, some of which are still owed.</param>
    public sealed record Result(int All, int Vital, int Urgent, int Owing);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var counts = await db.Interventions.AsNoTracking().Where(Intervention.Overdue.For(clock.UtcNow))
                .GroupBy(visit => visit.Urgency).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellationToken);
            return new Result(
                counts.Values.Sum(), counts.GetValueOrDefault(Urgency.Vital), counts.GetValueOrDefault(Urgency.Urgent),
                await db.Interventions.CountAsync(Intervention.ExceptionOwed, cancellationToken));
        }
    }
}
