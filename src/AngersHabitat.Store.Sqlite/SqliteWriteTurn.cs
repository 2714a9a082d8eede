using AngersHabitat.Store.Common;

namespace AngersHabitat.Store.Sqlite;

/// <summary>
/// One command at a time writes to the file. Another process is waited for by the busy timeout, by all who wait here together: when it has not let go for the one whose turn it is,
/// the others are told too, rather than each waiting as long in turn.
/// </summary>
internal sealed class SqliteWriteTurn(IStoreErrors errors) : IWriteTurn, IDisposable
{
    /// <summary>However long the line is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _one = new(1, 1);
    private TaskCompletionSource _held = New();

    public async Task<T> InTurnAsync<T>(Func<Task<T>> write, CancellationToken cancellationToken)
    {
        await WaitAsync(_held.Task, cancellationToken);
        try
        {
            return await write();
        }
        catch (Exception refused) when (errors.TroubleOf(refused) == StoreTrouble.Busy)
        {
            Interlocked.Exchange(ref _held, New()).TrySetResult();
            throw;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task WaitAsync(Task held, CancellationToken cancellationToken)
    {
        if (_one.Wait(0, CancellationToken.None))
            return;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var turn = _one.WaitAsync(Patience, over.Token);
        if (await Task.WhenAny(turn, held) == held && !turn.IsCompleted)
            await over.CancelAsync();
        try
        {
            if (await turn)
            {
                if (!held.IsCompleted)
                    return;
                _one.Release();
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Somebody else holds the file.
        }
        throw new StoreBusyException();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
