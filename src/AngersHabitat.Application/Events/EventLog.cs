using AngersHabitat.Application.Chores;

namespace AngersHabitat.Application.Events;

/// <summary>
/// Collects what the running command wants told once it is committed, as <see cref="AuditTrail"/> collects its journal lines.
/// Nothing is told of an attempt that is rolled back.
/// </summary>
public sealed class EventLog(IChoreBell bell)
{
    private readonly HashSet<string> _chores = new(StringComparer.Ordinal);

    /// <summary>Wakes a chore of this node after the commit.</summary>
    public void Ring(string chore) => _chores.Add(chore);

    internal void Clear() => _chores.Clear();

    /// <summary>Tells what was collected; only after the commit.</summary>
    internal void Tell()
    {
        foreach (var chore in _chores)
            bell.Ring(chore);
        Clear();
    }
}
