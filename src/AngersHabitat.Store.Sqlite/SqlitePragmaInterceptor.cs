using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AngersHabitat.Store.Sqlite;

/// <summary>
/// Sets and checks, on each connection, what the design promises: write-ahead log (readers never wait for the writer),
/// full synchronisation (a committed call is not lost with the power) and foreign keys.
/// </summary>
internal sealed class SqlitePragmaInterceptor : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";
    private const string Check = "SELECT journal_mode || '/' || synchronous || '/' || foreign_keys FROM pragma_journal_mode, pragma_synchronous, pragma_foreign_keys";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        command.CommandText = Check;
        Demand((string?)command.ExecuteScalar());
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
        command.CommandText = Check;
        Demand((string?)await command.ExecuteScalarAsync(cancellationToken));
    }

    // A database in memory (tests of migrations) knows no write-ahead log and says "memory".
    private static void Demand(string? state)
    {
        if (state is not ("wal/2/1" or "memory/2/1"))
            throw new InvalidOperationException($"The SQLite connection runs with '{state}' instead of 'wal/2/1' (journal/synchronous/foreign keys).");
    }
}
