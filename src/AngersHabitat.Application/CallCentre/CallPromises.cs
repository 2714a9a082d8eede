using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>Calls owed whose hour has passed.</summary>
public sealed class CallPromises(PortalDbContext db) : IPromises
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<OverduePromise>> OverdueAsync(DateTime now, CancellationToken cancellationToken)
    {
        var late = await (
            from callback in db.Callbacks.AsNoTracking().Where(Callback.Late.For(now))
            join call in db.InboundCalls on callback.CallId equals call.Id
            join user in db.Users on callback.TakenById equals user.Id into holders
            from holder in holders.DefaultIfEmpty()
            select new { callback.Id, callback.DueAt, call.Reason, Holder = holder == null ? null : holder.DisplayName }).ToListAsync(cancellationToken);
        return [.. late.Select(row => new OverduePromise(PromiseKind.Callback, row.Id, row.DueAt, IsDate: false, row.Reason, About: null, row.Holder))];
    }
}
