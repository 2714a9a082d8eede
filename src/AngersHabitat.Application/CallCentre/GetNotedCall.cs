using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>A call of the day that this agent noted, as the form to correct it shows it.</summary>
public static class GetNotedCall
{
    /// <param name="Id">The call.</param>
    [Allow(Roles.CallCentre, Roles.Manager)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="Id">The call.</param>
    /// <param name="At">When it was noted.</param>
    /// <param name="Call">What was noted, under an id for the call that will stand for it.</param>
    public sealed record Result(Guid Id, DateTime At, NoteCall.Command Call);

    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (me, today) = (actors.Current.UserId ?? Guid.Empty, clock.Today);
            var call = await db.InboundCalls.AsNoTracking().Where(InboundCall.Counting)
                .SingleOrDefaultAsync(row => row.Id == query.Id && row.AgentId == me && row.Date == today, cancellationToken)
                ?? throw new NotFoundException(nameof(InboundCall));
            var callback = await db.Callbacks.AsNoTracking().Where(Callback.Owed).SingleOrDefaultAsync(row => row.CallId == call.Id, cancellationToken);
            var urgent = await db.UrgentCalls.AsNoTracking().SingleOrDefaultAsync(row => row.CallId == call.Id, cancellationToken);
            return new Result(call.Id, call.StartedAt, new NoteCall.Command
            {
                Id = Guid.NewGuid(),
                Reason = call.Reason,
                Outcome = call.Outcome,
                Note = call.Note,
                Number = callback?.Number ?? urgent?.Number,
                CallerName = callback?.Name,
                DueAt = WishOf(callback),
                Where = urgent?.Where,
            });
        }

        // Nothing wished is « as soon as possible »; a wish is shown to the minute, as it was typed.
        private static DateTime? WishOf(Callback? callback)
            => callback is null || callback.DueAt == callback.OwedAt
                ? null
                : Paris.ToLocal(new DateTimeOffset(callback.DueAt.Ticks / TimeSpan.TicksPerMinute * TimeSpan.TicksPerMinute, TimeSpan.Zero));
    }
}
