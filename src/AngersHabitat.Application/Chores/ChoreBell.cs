using System.Collections.Concurrent;

namespace AngersHabitat.Application.Chores;

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
