using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>Calls owed and urgent calls, with what was noted of the call. They are few: of those that ended nothing is left.</summary>
public sealed class CallersHeld(PortalDbContext db) : IHeldByNumber
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<HeldByNumber>> FindAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        var owed = await (
            from callback in db.Callbacks.AsNoTracking().Where(Callback.Owed)
            join call in db.InboundCalls on callback.CallId equals call.Id
            select new HeldByNumber
            {
                Kind = HeldKind.Callback, Id = callback.Id, At = callback.OwedAt, IsUnderWay = true, Number = callback.Number!, Name = callback.Name, Words = call.Note == null ? Array.Empty<string>() : new[] { call.Note },
            }).ToListAsync(cancellationToken);
        var urgent = await (
            from raised in db.UrgentCalls.AsNoTracking().Where(row => row.Number != null)
            join call in db.InboundCalls on raised.CallId equals call.Id
            select new HeldByNumber
            {
                Kind = HeldKind.UrgentCall, Id = raised.Id, At = raised.RaisedAt, IsUnderWay = raised.TakenById == null, Number = raised.Number!, Where = raised.Where, Words = call.Note == null ? Array.Empty<string>() : new[] { call.Note },
            }).ToListAsync(cancellationToken);
        return [.. owed.Concat(urgent).Where(row => numbers.Contains(row.Number))];
    }

    /// <inheritdoc />
    public async Task<int> ForgetAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        var over = (await FindAsync(numbers, cancellationToken)).Where(row => !row.IsUnderWay).Select(row => row.Id).ToList();
        var calls = await db.UrgentCalls.Where(call => over.Contains(call.Id)).ToListAsync(cancellationToken);
        calls.ForEach(call => call.Erase());
        var noted = calls.Select(call => call.CallId).ToList();
        (await db.InboundCalls.Where(call => noted.Contains(call.Id)).ToListAsync(cancellationToken)).ForEach(call => call.EraseNote());
        return calls.Count;
    }
}
