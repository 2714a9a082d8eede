namespace AngersHabitat.Store.Common;

/// <summary>The store lets many write at once: nobody waits.</summary>
public sealed class EveryonesTurn : IWriteTurn
{
    public ValueTask<IDisposable?> TakeAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IDisposable?>(null);
}
