namespace AngersHabitat.Store.Common;

/// <summary>The store lets many write at once: nobody waits.</summary>
public sealed class EveryonesTurn : IWriteTurn
{
    public Task<T> InTurnAsync<T>(Func<Task<T>> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(write);
        return write();
    }
}
