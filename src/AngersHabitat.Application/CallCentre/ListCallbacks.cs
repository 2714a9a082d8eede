using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>Calls owed, the earliest due first: whom the call centre still has to ring back.</summary>
public static class ListCallbacks
{
    /// <summary>What they are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>When the call is wanted, the earliest first.</summary>
        Due,

        /// <summary>Since when it is owed, the oldest first.</summary>
        Since,

        /// <summary>Times somebody tried without success, most first.</summary>
        [LargestFirst]
        Tries,
    }

    [Allow(Roles.CallCentre, Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>Why they called.</summary>
        [Filter("motif", "Motif", Empty = "Tous les motifs")]
        public CallReason? Reason { get; init; }

        /// <summary>Only those whose instant has passed.</summary>
        [Filter("retard", "En retard seulement")]
        public bool Late { get; init; }

        /// <summary>Only those that nobody has in hand.</summary>
        [Filter("libre", "Que personne n'a pris")]
        public bool Free { get; init; }
    }

    /// <summary>A call owed.</summary>
    public sealed record Row(
        Guid Id, Guid Version, string Number, string? Name, CallReason? Reason, string? Note, DateTime OwedAt, DateTime DueAt,
        int Tries, string? TakenBy, bool TakenByMe, bool IsLate);

    /// <param name="Rows">One page.</param>
    /// <param name="Late">How many are late among all that are owed.</param>
    /// <param name="At">The instant of all this, UTC.</param>
    public sealed record Result(Page<Row> Rows, int Late, DateTime At);

    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors) : IQueryHandler<Query, Result>
    {
        private static readonly QuerySort<Line, Sort> Order = new QuerySort<Line, Sort>(line => line.Callback.Id)
            .By(Sort.Due, line => line.Callback.DueAt).Then(line => line.Callback.OwedAt)
            .By(Sort.Since, line => line.Callback.OwedAt)
            .By(Sort.Tries, line => line.Callback.Tries).Then(line => line.Callback.OwedAt);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (now, me) = (clock.UtcNow, actors.Current.UserId ?? Guid.Empty);
            var page = await Order.Apply(Lines(query, now), query).ToPageAsync(query, cancellationToken);
            return new Result(page.Select(line => ToRow(line, me, now)), await db.Callbacks.CountAsync(Callback.Late.For(now), cancellationToken), now);
        }

        private IQueryable<Line> Lines(Query query, DateTime now)
        {
            var owed = db.Callbacks.AsNoTracking().Where(query.Late ? Callback.Late.For(now) : Callback.Owed);
            if (query.Free)
                owed = owed.Where(Callback.Free.For(now - Callback.TakenFor));
            return from callback in owed
                   join call in db.InboundCalls on callback.CallId equals call.Id
                   where query.Reason == null || call.Reason == query.Reason
                   join user in db.Users on callback.TakenById equals user.Id into holders
                   from holder in holders.DefaultIfEmpty()
                   select new Line { Callback = callback, Reason = call.Reason, Note = call.Note, Holder = holder == null ? null : holder.DisplayName };
        }

        private static Row ToRow(Line line, Guid me, DateTime now)
        {
            var callback = line.Callback;
            return new Row(
                callback.Id, callback.Version, callback.Number!, callback.Name, line.Reason, line.Note, callback.OwedAt, callback.DueAt, callback.Tries,
                callback.IsTaken(now) ? line.Holder : null, callback.IsTakenBy(me, now), callback.IsLate(now));
        }

        private sealed class Line
        {
            public required Callback Callback { get; init; }

            public CallReason? Reason { get; init; }

            public string? Note { get; init; }

            public string? Holder { get; init; }
        }
    }
}
