namespace AngersHabitat.Store.Common;

/// <summary>
/// Lets commands write in turn where the store has one writer at a time. Waiting here is fair and costs nothing; waiting for
/// SQLite's own lock is a poll that a command may lose again and again until it gives up.
/// </summary>
public interface IWriteTurn
{
    /// <summary>Waits for the turn, writes, and gives the turn to the next.</summary>
    /// <exception cref="StoreBusyException">Somebody outside this process holds the store: whoever waits is told at the same moment as the one whose turn it was.</exception>
    Task<T> InTurnAsync<T>(Func<Task<T>> write, CancellationToken cancellationToken);
}
