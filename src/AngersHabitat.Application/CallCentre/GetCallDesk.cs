using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>What an agent of the call centre sees beside the form and the calls owed (<see cref="ListCallbacks"/>): urgent calls, the last ones noted.</summary>
public static class GetCallDesk
{
    [Allow(Roles.CallCentre, Roles.Manager)]
    public sealed record Query : IQuery<Result>;

    /// <param name="Urgent">Urgent calls that nobody has taken, oldest first, then those this agent took in the last day.</param>
    /// <param name="Mine">The last calls this agent noted today.</param>
    /// <param name="MineToday">How many this agent noted today.</param>
    /// <param name="Now">The instant of all this, UTC.</param>
    public sealed record Result(
        IReadOnlyList<Urgency> Urgent, IReadOnlyList<Noted> Mine, int MineToday, DateTime Now);

    /// <summary>An urgent call.</summary>
    public sealed record Urgency(
        Guid Id, Guid Version, CallReason Reason, string? Where, string? Number, string? Note, DateTime RaisedAt, bool IsWaiting);

    /// <summary>A call noted.</summary>
    public sealed record Noted(Guid Id, DateTime At, CallReason? Reason, CallOutcome Outcome, string? Note);

    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (now, me) = (clock.UtcNow, actors.Current.UserId ?? Guid.Empty);
            var today = clock.Today;
            var mine = db.InboundCalls.AsNoTracking().Where(InboundCall.Counting).Where(call => call.AgentId == me && call.Date == today);
            var last = await mine.OrderByDescending(call => call.StartedAt).Take(8)
                .Select(call => new Noted(call.Id, call.StartedAt, call.Reason, call.Outcome, call.Note)).ToListAsync(cancellationToken);
            return new Result(await UrgentAsync(now, me, cancellationToken), last, await mine.CountAsync(cancellationToken), now);
        }

        private Task<List<Urgency>> UrgentAsync(DateTime now, Guid me, CancellationToken cancellationToken)
        {
            var since = CallRetention.UrgentFrom(now);
            return (from urgent in db.UrgentCalls.AsNoTracking()
                    join call in db.InboundCalls.Where(InboundCall.Counting) on urgent.CallId equals call.Id
                    where urgent.TakenById == null || (urgent.TakenById == me && urgent.TakenAt >= since)
                    orderby urgent.TakenById != null, urgent.RaisedAt
                    select new Urgency(
                        urgent.Id, urgent.Version, urgent.Reason, urgent.Where, urgent.Number, call.Note, urgent.RaisedAt, urgent.TakenById == null))
                .Take(100).ToListAsync(cancellationToken);
        }
    }
}
