using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Events;
using AngersHabitat.Store.Common;
using AngersHabitat.Store.Events;

namespace AngersHabitat.Application.Events;

/// <summary>Deletes signals that every node has read, and messages delivered long ago. Messages given up stay.</summary>
public sealed class CleanEvents(PortalDbContext db, PortalClock clock, TimeProvider system, IWriteTurn turns) : IChore
{
    private static readonly TimeSpan SignalsKept = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan MessagesKept = TimeSpan.FromDays(30);

    // No journal line: the declaration has the French of the chore asked for.
    private static readonly AuditAction Action = new("Events.Clean", nameof(PortalSignal));

    public string Name => Action.Name;

    public TimeSpan Every => TimeSpan.FromMinutes(10);

    public async Task WorkAsync(CancellationToken cancellationToken)
    {
        var (signals, messages) = (system.GetUtcNow().UtcDateTime - SignalsKept, clock.UtcNow - MessagesKept);
        await turns.InTurnAsync(() => db.Signals.Where(signal => signal.At < signals).ExecuteDeleteAsync(cancellationToken), cancellationToken);
        await turns.InTurnAsync(() => db.OutboxMessages.Where(message => message.State == OutboxState.Done && message.NextAt < messages).ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }
}
