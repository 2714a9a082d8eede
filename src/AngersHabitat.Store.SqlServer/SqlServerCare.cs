using AngersHabitat.Store.Common;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Store.SqlServer;

/// <summary>Checks the database; copies are the server's own (<c>BACKUP DATABASE</c>).</summary>
internal sealed class SqlServerCare : IStoreCare
{
    public bool CanCopy => false;

    public async Task<IReadOnlyList<StoreFault>> CheckAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var migrations = await StoreMigrations.CheckAsync(db, cancellationToken);
        if (migrations.Contains(StoreFault.Unreachable))
            return migrations;
        var snapshots = await db.Database.SqlQuery<bool>($"SELECT is_read_committed_snapshot_on AS Value FROM sys.databases WHERE database_id = DB_ID()")
            .SingleAsync(cancellationToken);
        var others = await db.Database.SqlQuery<int>($"""
            SELECT COUNT(*) AS Value FROM sys.columns AS c JOIN sys.tables AS t ON t.object_id = c.object_id
            WHERE c.collation_name <> {SqlServerStore.Collation} AND t.name <> N'__EFMigrationsHistory'
            """).SingleAsync(cancellationToken);
        return [.. migrations, .. snapshots ? (StoreFault[])[] : [StoreFault.ReadersWait], .. others == 0 ? (StoreFault[])[] : [StoreFault.TextsCompareOtherwise]];
    }

    public async Task<StoreTrouble?> TryToWriteAsync(PortalDbContext db, CancellationToken cancellationToken)
        => await db.Database.SqlQuery<bool>($"SELECT CAST(IIF(DATABASEPROPERTYEX(DB_NAME(), 'Updateability') = 'READ_ONLY', 1, 0) AS bit) AS Value").SingleAsync(cancellationToken)
            ? StoreTrouble.ReadOnly : null;

    public Task<IReadOnlyList<StoreFault>> CopyToAsync(PortalDbContext db, string file, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<StoreFault>> ReplaceByAsync(PortalDbContext db, string file, CancellationToken cancellationToken) => throw new NotSupportedException();

    // Pages and log are the server's: it writes over them in its own time, and encrypts them whole where the landlord asks for it (TDE).
    public Task<bool> ForgetErasedAsync(PortalDbContext db, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task CompactAsync(PortalDbContext db, CancellationToken cancellationToken) => Task.CompletedTask;
}
