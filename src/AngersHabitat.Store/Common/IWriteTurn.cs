namespace AngersHabitat.Store.Common;

/// <summary>
/// Lets commands write in turn where the store has one writer at a time. Waiting here is fair and costs nothing; waiting for
/// SQLite's own lock is a poll that a command may lose again and again until it gives up.
/// </summary>
public interface IWriteTurn
{
    /// <summary>Waits for the turn; disposing the result gives it to the next.</summary>
    ValueTask<IDisposable?> TakeAsync(CancellationToken cancellationToken);
}
