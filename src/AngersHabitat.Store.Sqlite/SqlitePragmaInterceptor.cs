using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace AngersHabitat.Store.Sqlite;

/// <summary>
/// Sets and checks, on each connection, what the design promises: write-ahead log (readers never wait for the writer),
/// full synchronisation (a committed call is not lost with the power), foreign keys, and nothing left in the file of what was deleted or changed. A pooled connection that is opened again keeps what it was told: it is
/// not asked again, which would be four statements for each query.
/// </summary>
internal sealed class SqlitePragmaInterceptor : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;";
    private const string Check = "SELECT journal_mode || '/' || synchronous || '/' || foreign_keys || '/' || secure_delete "
        + "FROM pragma_journal_mode, pragma_synchronous, pragma_foreign_keys, pragma_secure_delete";

    private readonly ConditionalWeakTable<sqlite3, object> _told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsTold(connection))
            return;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        command.CommandText = Check;
        Demand((string?)command.ExecuteScalar(), connection);
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsTold(connection))
            return;
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
        command.CommandText = Check;
        Demand((string?)await command.ExecuteScalarAsync(cancellationToken), connection);
    }

    private bool IsTold(DbConnection connection) => ((SqliteConnection)connection).Handle is { } handle && _told.TryGetValue(handle, out _);

    // A database in memory (tests of migrations) knows no write-ahead log and says "memory".
    private void Demand(string? state, DbConnection connection)
    {
        if (state is not ("wal/2/1/1" or "memory/2/1/1"))
            throw new InvalidOperationException($"The SQLite connection runs with '{state}' instead of 'wal/2/1/1' (journal/synchronous/foreign keys/secure delete).");
        _told.AddOrUpdate(((SqliteConnection)connection).Handle!, this);
    }
}
