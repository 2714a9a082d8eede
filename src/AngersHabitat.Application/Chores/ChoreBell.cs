using System.Collections.Concurrent;

namespace AngersHabitat.Application.Chores;

/// <summary>Wakes a chore before it is due. In a command, ask for it by <see cref="Events.EventLog"/>: it rings after the commit.</summary>
public interface IChoreBell
{
    /// <summary>The chore runs now; once more if it is running. A node that dies forgets it: the chore then runs when it is due.</summary>
    void Ring(string name);

    /// <summary>Completes at the next ring. Taken before looking what is due, so that no ring is missed in between.</summary>
    Task NextRing(string name);
}

/// <summary>The bells of this node.</summary>
internal sealed class ChoreBell : IChoreBell
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _bells = new(StringComparer.Ordinal);

    public void Ring(string name)
    {
        if (_bells.TryRemove(name, out var bell))
            bell.TrySetResult();
    }

    public Task NextRing(string name) => _bells.GetOrAdd(name, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
}
