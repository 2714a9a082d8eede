using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>What an agent of the call centre sees beside the form: urgent calls, calls owed, the last ones noted.</summary>
public static class GetCallDesk
{
    /// <param name="Page">Page of the calls owed, from 1.</param>
    [Allow(Roles.CallCentre, Roles.Manager)]
    public sealed record Query(int Page = 1) : IQuery<Result>;

    /// <param name="Urgent">Urgent calls that nobody has taken, oldest first, then those this agent took in the last day.</param>
    /// <param name="Owed">Calls owed, the earliest due first: all of them, in pages.</param>
    /// <param name="Late">How many of them are late.</param>
    /// <param name="Mine">The last calls this agent noted today.</param>
    /// <param name="MineToday">How many this agent noted today.</param>
    /// <param name="Now">The instant of all this, UTC.</param>
    public sealed record Result(
        IReadOnlyList<Urgency> Urgent, Page<Owed> Owed, int Late, IReadOnlyList<Noted> Mine, int MineToday, DateTime Now);

    /// <summary>An urgent call.</summary>
    public sealed record Urgency(
        Guid Id, Guid Version, CallReason Reason, string? Where, string? Number, string? Note, DateTime RaisedAt, bool IsWaiting);

    /// <summary>A call owed.</summary>
    public sealed record Owed(
        Guid Id, Guid Version, string Number, string? Name, CallReason? Reason, string? Note, DateTime OwedAt, DateTime DueAt,
        int Tries, string? TakenBy, bool TakenByMe, bool IsLate);

    /// <summary>A call noted.</summary>
    public sealed record Noted(Guid Id, DateTime At, CallReason? Reason, CallOutcome Outcome, string? Note);

    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (now, me) = (clock.UtcNow, actors.Current.UserId ?? Guid.Empty);
            var owed = await OwedAsync(query.Page, now, me, cancellationToken);
            var late = await db.Callbacks.CountAsync(Callback.Late.For(now), cancellationToken);
            var today = clock.Today;
            var mine = db.InboundCalls.AsNoTracking().Where(InboundCall.Counting).Where(call => call.AgentId == me && call.Date == today);
            var last = await mine.OrderByDescending(call => call.StartedAt).Take(8)
                .Select(call => new Noted(call.Id, call.StartedAt, call.Reason, call.Outcome, call.Note)).ToListAsync(cancellationToken);
            return new Result(await UrgentAsync(now, me, cancellationToken), owed, late, last, await mine.CountAsync(cancellationToken), now);
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

        private async Task<Page<Owed>> OwedAsync(int number, DateTime now, Guid me, CancellationToken cancellationToken)
        {
            var page = await (
                from callback in db.Callbacks.AsNoTracking().Where(Callback.Owed)
                join call in db.InboundCalls on callback.CallId equals call.Id
                join user in db.Users on callback.TakenById equals user.Id into holders
                from holder in holders.DefaultIfEmpty()
                orderby callback.DueAt, callback.OwedAt
                select new { callback, call.Reason, call.Note, Holder = holder == null ? null : holder.DisplayName })
                .ToPageAsync(number, cancellationToken);
            return new Page<Owed>(
                [.. page.Items.Select(row => new Owed(
                    row.callback.Id, row.callback.Version, row.callback.Number!, row.callback.Name, row.Reason, row.Note, row.callback.OwedAt,
                    row.callback.DueAt, row.callback.Tries,
                    row.callback.IsTakenBy(me, now) || row.callback.IsTakenFrom(me, now) ? row.Holder : null,
                    row.callback.IsTakenBy(me, now), row.callback.IsLate(now)))],
                page.Number, page.Count, page.Total);
        }
    }
}
