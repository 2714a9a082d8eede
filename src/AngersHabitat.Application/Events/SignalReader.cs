using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Events;

/// <summary>
/// Tells this node what happened on the others. Numbers are drawn before transactions commit, so that a lower one may appear after a
/// higher one: each look reads again everything since a minute ago and skips what it has seen. A number that never appears was rolled back.
/// </summary>
public sealed class SignalReader(IServiceScopeFactory scopes, EventDispatcher dispatcher, PortalNode node, TimeProvider system)
{
    /// <summary>Longer than any transaction lasts between drawing a number and its commit.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private static readonly Dictionary<string, Type> Kinds = typeof(IPortalEvent).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(IPortalEvent)) && !type.IsAbstract).ToDictionary(type => type.Name, StringComparer.Ordinal);

    private readonly HashSet<long> _seen = [];
    private readonly Queue<(DateTimeOffset At, long Last)> _looks = new();
    private long _floor;

    /// <summary>
    /// Reads what is new and tells it. One at a time. The first look of a node tells what happened in the last minutes: it may have read
    /// something before it could hear that it changed.
    /// </summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        var now = system.GetUtcNow();
        var happened = new HashSet<(string Event, Guid? Subject)>();
        foreach (var signal in await RowsAsync(cancellationToken))
        {
            if (_seen.Add(signal.Sequence) && signal.Node != node.Name)
                happened.Add((signal.Event, signal.Subject));
        }
        Forget(now);
        foreach (var (name, subject) in happened)
        {
            // A node of a newer version may tell what this one does not know.
            if (Kinds.TryGetValue(name, out var kind))
                await dispatcher.TellAsync((IPortalEvent)Activator.CreateInstance(kind, subject)!, cancellationToken);
        }
    }

    private async Task<List<Row>> RowsAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Signals.Where(signal => signal.Sequence > _floor)
            .OrderBy(signal => signal.Sequence).Select(signal => new Row(signal.Sequence, signal.Node, signal.Event, signal.Subject))
            .ToListAsync(cancellationToken);
    }

    // What was the last number a minute ago is passed for good.
    private void Forget(DateTimeOffset now)
    {
        _looks.Enqueue((now, _seen.Count == 0 ? _floor : _seen.Max()));
        var before = _floor;
        while (_looks.Peek().At <= now - Window)
            _floor = _looks.Dequeue().Last;
        if (_floor != before)
            _seen.RemoveWhere(sequence => sequence <= _floor);
    }

    private sealed record Row(long Sequence, string Node, string Event, Guid? Subject);
}
