using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Events;

/// <summary>
/// Rows of the store in the memory of a node, so that an answer to the public reads none of them. Whoever asks after an event that concerns them was told gets what is stored since. A signal can get
/// lost, so that they are read again once in <see cref="Trusted"/> without one. Always what is committed, also within a command.
/// </summary>
public abstract class Held<TContent>(IServiceScopeFactory scopes, TimeProvider system) : IHeld, IDisposable
    where TContent : class
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private long _edition;
    private Known? _known;

    /// <summary>How long it is trusted without a look at the store.</summary>
    public static TimeSpan Trusted { get; } = TimeSpan.FromSeconds(30);

    private TContent? Current
        => Volatile.Read(ref _known) is { } known && known.Edition == Interlocked.Read(ref _edition) && system.GetElapsedTime(known.LookedAt) < Trusted ? known.Content : null;

    /// <inheritdoc />
    public void Forget() => Interlocked.Increment(ref _edition);

    /// <inheritdoc />
    public void Hear(IPortalEvent happened)
    {
        if (Concerns(happened))
            Forget();
    }

    public void Dispose()
    {
        _turn.Dispose();
        GC.SuppressFinalize(this);
    }

    internal ValueTask<TContent> ReadAsync(CancellationToken cancellationToken) => Current is { } known ? new(known) : new(RefreshAsync(cancellationToken));

    /// <summary>Whether something that is held may be another after the event.</summary>
    protected abstract bool Concerns(IPortalEvent happened);

    /// <summary>Reads what is stored.</summary>
    /// <param name="db">The store.</param>
    /// <param name="known">What was read before, of which may be kept what is the same; null at first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected abstract Task<TContent> ReadAsync(PortalDbContext db, TContent? known, CancellationToken cancellationToken);

    // One reader at a time; the others wait for what she reads, unless it was begun before the change that they ask after.
    private async Task<TContent> RefreshAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (Current is { } known)
                return known;
            var (edition, at) = (Interlocked.Read(ref _edition), system.GetTimestamp());
            await using var scope = scopes.CreateAsyncScope();
            var content = await ReadAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), _known?.Content, cancellationToken);
            Volatile.Write(ref _known, new Known(content, edition, at));
            return content;
        }
        finally
        {
            _turn.Release();
        }
    }

    private sealed record Known(TContent Content, long Edition, long LookedAt);
}
