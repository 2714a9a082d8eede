using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Reception;

/// <summary>
/// All places with their calendars in the memory of a node, so that an answer to the public reads no rule from the store. Whoever asks after a
/// <see cref="Events.PlaceChanged"/> was told gets what is stored since; the rows whose version is no other are not read again. A signal can get lost, so that
/// the versions are compared once in <see cref="Trusted"/> without one.
/// </summary>
public sealed class PlaceBook(IServiceScopeFactory scopes, TimeProvider system) : IDisposable
{
    /// <summary>How long it is trusted without a look at the versions.</summary>
    public static readonly TimeSpan Trusted = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private long _edition;
    private Known? _known;

    /// <summary>Something changed: who asks from now on does not get what was read before.</summary>
    public void Forget() => Interlocked.Increment(ref _edition);

    public void Dispose() => _turn.Dispose();

    /// <summary>The places. Always from what is committed, also within a command.</summary>
    internal ValueTask<PlaceBookContent> ReadAsync(CancellationToken cancellationToken)
        => Current is { } known ? new(known) : new(RefreshAsync(cancellationToken));

    private PlaceBookContent? Current
        => Volatile.Read(ref _known) is { } known && known.Edition == Interlocked.Read(ref _edition) && system.GetElapsedTime(known.LookedAt) < Trusted ? known.Content : null;

    // One reader at a time; the others wait for what she reads, unless it was begun before the change that they ask after.
    private async Task<PlaceBookContent> RefreshAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (Current is { } known)
                return known;
            var (edition, at) = (Interlocked.Read(ref _edition), system.GetTimestamp());
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
            var content = await new PlaceRows(db).ReadAsync(_known?.Content ?? PlaceBookContent.Empty, cancellationToken);
            Volatile.Write(ref _known, new Known(content, edition, at));
            return content;
        }
        finally
        {
            _turn.Release();
        }
    }

    private sealed record Known(PlaceBookContent Content, long Edition, long LookedAt);
}
