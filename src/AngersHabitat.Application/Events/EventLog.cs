using AngersHabitat.Application.Chores;
using AngersHabitat.Store.Events;

namespace AngersHabitat.Application.Events;

/// <summary>
/// Collects what the running command wants told once it is committed, as <see cref="AuditTrail"/> collects its journal lines.
/// Nothing is told of an attempt that is rolled back.
/// </summary>
public sealed class EventLog(EventDispatcher dispatcher, IChoreBell bell, PortalNode node, TimeProvider system)
{
    private readonly HashSet<IPortalEvent> _events = [];
    private readonly HashSet<string> _chores = new(StringComparer.Ordinal);

    /// <summary>Tells the listeners of every node after the commit; the same event once.</summary>
    public void Raise(IPortalEvent happened) => _events.Add(happened);

    /// <summary>Wakes a chore of this node after the commit.</summary>
    public void Ring(string chore) => _chores.Add(chore);

    internal void Clear()
    {
        _events.Clear();
        _chores.Clear();
    }

    /// <summary>The signals for the other nodes, rows of the command's own transaction.</summary>
    internal void WriteTo(PortalDbContext db) => db.Signals.AddRange(_events.Select(happened => new PortalSignal
    {
        At = system.GetUtcNow().UtcDateTime, Node = node.Name, Event = happened.GetType().Name, Subject = happened.Subject,
    }));

    /// <summary>Tells this node; only after the commit.</summary>
    internal async Task TellAsync()
    {
        foreach (var chore in _chores)
            bell.Ring(chore);
        foreach (var happened in _events)
            await dispatcher.TellAsync(happened, CancellationToken.None);
        Clear();
    }
}
