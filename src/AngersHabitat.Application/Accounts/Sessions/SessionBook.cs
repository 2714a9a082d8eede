using System.Collections.Concurrent;
using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Accounts.Sessions;

/// <summary>
/// The sessions that this node has seen lately. Each request of somebody signed in asks it; it asks the store once in <see cref="Trusted"/> at the most, so that what ended on
/// another node is refused here within that time, and what ended here at once (<see cref="SessionsChanged"/>). Use is noted in memory, and written once a
/// minute (<see cref="SessionLedger"/>): no request waits for a write.
/// </summary>
public sealed class SessionBook(IServiceScopeFactory scopes, TimeProvider system) : INodeMemory
{
    /// <summary>How long a session is trusted without a look at the store.</summary>
    public static readonly TimeSpan Trusted = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, BeginSession.Command> _held = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _dropped = new(StringComparer.Ordinal);
    private long _edition;

    private DateTime Now => Paris.ToStored(system.GetUtcNow());

    /// <summary>Something ended or changed: the store is asked again.</summary>
    public void Forget() => Interlocked.Increment(ref _edition);

    /// <inheritdoc />
    public void Hear(IPortalEvent happened)
    {
        if (happened is SessionsChanged)
            Forget();
    }

    /// <summary>The session whose key has the hash; null when there is none, or when it is over.</summary>
    public async ValueTask<RunningSession?> FindAsync(string keyHash, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keyHash);
        if (_dropped.ContainsKey(keyHash))
            return null;
        if (!_known.TryGetValue(keyHash, out var known) || known.Edition != Interlocked.Read(ref _edition) || system.GetElapsedTime(known.ReadAt) >= Trusted)
            known = await ReadAsync(keyHash, known, cancellationToken);
        var session = known.Session is { } found && known.UsedAt > found.SeenAt ? found with { SeenAt = known.UsedAt } : known.Session;
        return session is null || session.IsOver(Now) ? null : session;
    }

    /// <summary>Somebody used it.</summary>
    public void Use(string keyHash)
    {
        if (_known.TryGetValue(keyHash, out var known))
            known.UsedAt = Now;
    }

    /// <summary>The store could not take a new session: this node lets it in all the same, until the ledger has written it.</summary>
    internal void Hold(BeginSession.Command begun) => _held[begun.KeyHash] = begun;

    /// <summary>The store could not take the end of a session: this node refuses it all the same.</summary>
    internal void Drop(string keyHash) => _dropped[keyHash] = 0;

    /// <summary>The ledger has written it.</summary>
    internal void Written(string keyHash)
    {
        _held.TryRemove(keyHash, out _);
        _dropped.TryRemove(keyHash, out _);
    }

    /// <summary>The last use of each session used since the store was told, to the minute; those that nobody asked for lately are forgotten.</summary>
    internal IReadOnlyList<(string KeyHash, DateTime Minute)> Uses()
    {
        foreach (var (key, known) in _known)
        {
            if (system.GetElapsedTime(known.ReadAt) > Session.Idle)
                _known.TryRemove(key, out _);
        }
        return [.. _known.Where(pair => pair.Value.Session is { } session && Session.MinuteOf(pair.Value.UsedAt) > session.SeenAt).Select(pair => (pair.Key, Session.MinuteOf(pair.Value.UsedAt)))];
    }

    private async Task<Known> ReadAsync(string keyHash, Known? before, CancellationToken cancellationToken)
    {
        var (edition, at) = (Interlocked.Read(ref _edition), system.GetTimestamp());
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var session = _held.TryGetValue(keyHash, out var held)
            ? await db.Users.Where(user => user.Id == held.AccountId)
                .Select(user => new RunningSession(user.Id, held.At, held.At, held.At, new PortalUser { SecurityStamp = user.SecurityStamp, LockoutEnd = user.LockoutEnd, EndsOn = user.EndsOn }))
                .SingleOrDefaultAsync(cancellationToken)
            : await db.Sessions.Where(row => row.KeyHash == keyHash)
                .Join(db.Users, row => row.AccountId, user => user.Id, (row, user) => new RunningSession(
                    row.AccountId, row.BegunAt, row.SeenAt, row.ConfirmedAt, new PortalUser { SecurityStamp = user.SecurityStamp, LockoutEnd = user.LockoutEnd, EndsOn = user.EndsOn }))
                .SingleOrDefaultAsync(cancellationToken);
        var known = new Known(session, edition, at) { UsedAt = before?.UsedAt ?? default };
        _known[keyHash] = known;
        return known;
    }

    private sealed record Known(RunningSession? Session, long Edition, long ReadAt)
    {
        public DateTime UsedAt { get; set; }
    }
}
