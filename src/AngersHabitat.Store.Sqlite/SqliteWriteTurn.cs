using AngersHabitat.Store.Common;

namespace AngersHabitat.Store.Sqlite;

/// <summary>One command at a time writes to the file; another process still waits by the busy timeout.</summary>
internal sealed class SqliteWriteTurn : IWriteTurn, IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    public async ValueTask<IDisposable?> TakeAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        return new Turn(_one);
    }

    public void Dispose() => _one.Dispose();

    private sealed class Turn(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}
