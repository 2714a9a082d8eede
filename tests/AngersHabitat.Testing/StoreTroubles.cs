using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AngersHabitat.Testing;

/// <summary>Brings the SQLite store of a host into trouble, and out of it again: given to its context as an interceptor.</summary>
public sealed class StoreTroubles : DbConnectionInterceptor
{
    private string _pragma = "PRAGMA query_only = 0";
    private bool _isGone;

    /// <summary>It takes no writing.</summary>
    public void MakeReadOnly() => _pragma = "PRAGMA query_only = 1";

    /// <summary>No page can be added: whatever needs one finds no room.</summary>
    public void MakeFull() => _pragma = "PRAGMA max_page_count = 1";

    /// <summary>It does not open.</summary>
    public void TakeAway() => _isGone = true;

    public void MakeWell() => (_pragma, _isGone) = ("PRAGMA query_only = 0; PRAGMA max_page_count = 1000000", false);

    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Refuse();
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Refuse();
        return ValueTask.FromResult(result);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Trouble((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Trouble((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    // What waits for a lock waits a second rather than five.
    private void Trouble(SqliteConnection connection)
    {
        connection.DefaultTimeout = 1;
        using var command = connection.CreateCommand();
        command.CommandText = _pragma;
        command.ExecuteNonQuery();
    }

    private void Refuse()
    {
        if (_isGone)
            throw new SqliteException("unable to open database file", 14);
    }
}
