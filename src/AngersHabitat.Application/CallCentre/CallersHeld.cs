using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>Calls owed and urgent calls, with what was noted of the call. They are few: of those that ended nothing is left.</summary>
public sealed class CallersHeld(PortalDbContext db) : IHeldByNumber
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<HeldByNumber>> FindAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        var owed = (await db.Callbacks.AsNoTracking().Where(Callback.Owed).Join(db.InboundCalls, callback => callback.CallId, call => call.Id, (callback, call) => new { Callback = callback, call.Note })
            .ToListAsync(cancellationToken)).Where(row => numbers.Contains(row.Callback.Number!));
        var urgent = (await db.UrgentCalls.AsNoTracking().Where(row => row.Number != null).Join(db.InboundCalls, raised => raised.CallId, call => call.Id, (raised, call) => new { Raised = raised, call.Note })
            .ToListAsync(cancellationToken)).Where(row => numbers.Contains(row.Raised.Number!));
        return
        [
            .. owed.Select(row => new HeldByNumber
            {
                Kind = HeldKind.Callback, Id = row.Callback.Id, At = row.Callback.OwedAt, IsUnderWay = true, Number = row.Callback.Number!, Name = row.Callback.Name, Words = Words(row.Note),
            }),
            .. urgent.Select(row => new HeldByNumber
            {
                Kind = HeldKind.UrgentCall, Id = row.Raised.Id, At = row.Raised.RaisedAt, IsUnderWay = row.Raised.TakenById is null, Number = row.Raised.Number!, Where = row.Raised.Where, Words = Words(row.Note),
            }),
        ];
    }

    /// <inheritdoc />
    public async Task<int> ForgetAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        var calls = (await db.UrgentCalls.Where(call => call.Number != null && call.TakenById != null).ToListAsync(cancellationToken)).FindAll(call => numbers.Contains(call.Number!));
        calls.ForEach(call => call.Erase());
        var noted = calls.Select(call => call.CallId).ToList();
        (await db.InboundCalls.Where(call => noted.Contains(call.Id)).ToListAsync(cancellationToken)).ForEach(call => call.EraseNote());
        return calls.Count;
    }

    private static string[] Words(string? note) => note is null ? [] : [note];
}
