using AngersHabitat.Store.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Store.Sqlite;

/// <summary>Checks and copies a SQLite file by the means of the library: the copy is whole while others write.</summary>
internal sealed class SqliteCare(IStoreErrors errors) : IStoreCare
{
    private const int Tries = 100;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    public bool CanCopy => true;

    public async Task<IReadOnlyList<StoreFault>> CheckAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var migrations = await StoreMigrations.CheckAsync(db, cancellationToken);
        if (migrations.Contains(StoreFault.Unreachable))
            return migrations;
        await db.Database.OpenConnectionAsync(cancellationToken);
        return [.. migrations, .. await FaultsOfAsync((SqliteConnection)db.Database.GetDbConnection(), cancellationToken)];
    }

    public async Task<StoreTrouble?> TryToWriteAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        try
        {
            await db.Database.OpenConnectionAsync(cancellationToken);
            var connection = (SqliteConnection)db.Database.GetDbConnection();
            // Something is written, and taken back: on a file that is read-only, to begin succeeds.
            await using var turn = await connection.BeginTransactionAsync(cancellationToken);
            await ExecuteAsync(connection, "PRAGMA user_version=1", cancellationToken);
            return null;
        }
        catch (SqliteException refused) when (errors.TroubleOf(refused) is { } trouble)
        {
            return trouble;
        }
    }

    public async Task<IReadOnlyList<StoreFault>> CopyToAsync(PortalDbContext db, string file, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var copy = Open(file, SqliteOpenMode.ReadWriteCreate);
        await copy.OpenAsync(cancellationToken);
        ((SqliteConnection)db.Database.GetDbConnection()).BackupDatabase(copy);
        // One file, without the log beside it.
        await ExecuteAsync(copy, "PRAGMA journal_mode=DELETE", cancellationToken);
        return await FaultsOfAsync(copy, cancellationToken);
    }

    public async Task<IReadOnlyList<StoreFault>> ReplaceByAsync(PortalDbContext db, string file, CancellationToken cancellationToken)
    {
        await using var copy = Open(file, SqliteOpenMode.ReadOnly);
        IReadOnlyList<StoreFault> faults;
        try
        {
            await copy.OpenAsync(cancellationToken);
            faults = [.. await FaultsOfAsync(copy, cancellationToken), .. await VersionOfAsync(db, copy, cancellationToken)];
        }
        catch (SqliteException unreadable) when (unreadable.SqliteErrorCode is 11 or 26)
        {
            return [StoreFault.Damaged];
        }
        if (faults.Count > 0)
            return faults;
        await db.Database.OpenConnectionAsync(cancellationToken);
        copy.BackupDatabase((SqliteConnection)db.Database.GetDbConnection());
        return [];
    }

    // The pages hold zeros already (secure_delete); what they held before lies in the write-ahead log until that is empty. Emptied in two steps, of which the long one hinders nobody and
    // the short one gives way at once to whoever reads or writes.
    public async Task<bool> ForgetErasedAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        for (var left = Tries; ; left--)
        {
            await ExecuteAsync(connection, "PRAGMA wal_checkpoint(PASSIVE)", cancellationToken);
            if (await ExecuteAsync(connection, "PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken) is 0L)
                return true;
            if (left == 0)
                return false;
            await Task.Delay(BetweenTries, cancellationToken);
        }
    }

    public async Task CompactAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await ExecuteAsync((SqliteConnection)db.Database.GetDbConnection(), "VACUUM", cancellationToken);
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
        => new(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());

    // An older copy is taken: the portal brings it up to date at its next start.
    private static async Task<IReadOnlyList<StoreFault>> VersionOfAsync(PortalDbContext db, SqliteConnection copy, CancellationToken cancellationToken)
    {
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        await using var command = copy.CreateCommand();
        command.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory";
        try
        {
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                if (!known.Contains(reader.GetString(0)))
                    return [StoreFault.Newer];
            }
            return [];
        }
        catch (SqliteException missing) when (missing.SqliteErrorCode == 1)
        {
            return [StoreFault.Damaged];
        }
    }

    private static async Task<IReadOnlyList<StoreFault>> FaultsOfAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var faults = new List<StoreFault>();
        if (await ExecuteAsync(connection, "PRAGMA integrity_check(1)", cancellationToken) is not "ok")
            faults.Add(StoreFault.Damaged);
        if (await ExecuteAsync(connection, "PRAGMA foreign_key_check", cancellationToken) is not null)
            faults.Add(StoreFault.BrokenReferences);
        return faults;
    }

    private static async Task<object?> ExecuteAsync(SqliteConnection connection, string text, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
