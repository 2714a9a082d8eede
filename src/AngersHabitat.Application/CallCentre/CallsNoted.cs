using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>Answers from the calls of today. The number is known as long as a call back or an emergency needs it.</summary>
public sealed class CallsNoted(PortalDbContext db, PortalClock clock, IActorAccessor actors) : ICallsNoted
{
    /// <inheritdoc />
    public async Task<CallNoted?> FindAsync(Guid callId, CancellationToken cancellationToken)
    {
        var (me, today) = (actors.Current.UserId, clock.Today);
        var call = await db.InboundCalls.AsNoTracking().Where(InboundCall.Counting)
            .SingleOrDefaultAsync(row => row.Id == callId && row.AgentId == me && row.Date == today, cancellationToken);
        if (call is null)
            return null;
        var callback = await db.Callbacks.AsNoTracking().Where(Callback.Owed).SingleOrDefaultAsync(row => row.CallId == callId, cancellationToken);
        var urgent = await db.UrgentCalls.AsNoTracking().SingleOrDefaultAsync(row => row.CallId == callId, cancellationToken);
        return new CallNoted(callback?.Number ?? urgent?.Number, callback?.Name, call.Note, call.Reason == CallReason.Emergency);
    }
}
