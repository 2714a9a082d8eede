using System.Collections.Concurrent;
using System.Data.Common;
using AngersHabitat.Store.Common;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Accounts.Sessions;

/// <summary>
/// Writes sessions, with their lines of the journal. People come in and go out when the store takes no writes, too (its disk is full, somebody holds it): what it could not take waits
/// here, on this node, and is written with the uses of sessions, once a minute.
/// </summary>
public sealed class SessionLedger(SessionBook book, IServiceScopeFactory scopes, TimeProvider system, IStoreErrors errors)
{
    // Nobody stands at the door for longer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ConcurrentQueue<(Actor Actor, IBaseCommand Command, string KeyHash)> _waiting = new();

    /// <summary>Begins a session.</summary>
    public async Task BeginAsync(Actor actor, BeginSession.Command begun)
    {
        ArgumentNullException.ThrowIfNull(begun);
        if (await TryAsync(actor, begun))
            return;
        book.Hold(begun);
        _waiting.Enqueue((actor, begun, begun.KeyHash));
    }

    /// <summary>Ends a session: whoever has copied its key is refused from now on.</summary>
    public async Task EndAsync(Actor actor, string keyHash)
    {
        var end = new EndSession.Command(keyHash);
        if (await TryAsync(actor, end))
            return;
        book.Drop(keyHash);
        _waiting.Enqueue((actor, end, keyHash));
    }

    /// <summary>Notes in the journal what happened at the door.</summary>
    public async Task NoteAsync(Actor actor, IBaseCommand line)
    {
        if (!await TryAsync(actor, line))
            _waiting.Enqueue((actor, line, ""));
    }

    /// <summary>Writes what waits, and which sessions were used.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        while (_waiting.TryPeek(out var first))
        {
            await SendAsync(first.Actor, first.Command, cancellationToken);
            _waiting.TryDequeue(out _);
            if (_waiting.All(later => later.KeyHash != first.KeyHash))
                book.Written(first.KeyHash);
        }
        if (book.Uses() is not { Count: > 0 } uses)
            return;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var turns = scope.ServiceProvider.GetRequiredService<IWriteTurn>();
        foreach (var (minute, keys) in uses.GroupBy(use => use.Minute, use => use.KeyHash).Select(group => (group.Key, group.ToList())))
        {
            await turns.InTurnAsync(() => db.Sessions.Where(row => keys.Contains(row.KeyHash) && row.SeenAt < minute)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, minute), cancellationToken), cancellationToken);
        }
    }

    private async Task<bool> TryAsync(Actor actor, IBaseCommand command)
    {
        using var patience = new CancellationTokenSource(Patience, system);
        try
        {
            await SendAsync(actor, command, patience.Token);
            return true;
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException or RetryLimitExceededException or OperationCanceledException || errors.TroubleOf(fault) is not null)
        {
            return false;
        }
    }

    private async Task SendAsync(Actor actor, IBaseCommand command, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingFor>().Actor = actor;
        await scope.ServiceProvider.GetRequiredService<ISender>().Send(command, cancellationToken);
    }
}
