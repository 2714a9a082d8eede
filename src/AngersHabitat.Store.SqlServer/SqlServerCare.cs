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
        return snapshots ? migrations : [.. migrations, StoreFault.ReadersWait];
    }

    public Task<IReadOnlyList<StoreFault>> CopyToAsync(PortalDbContext db, string file, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<StoreFault>> ReplaceByAsync(PortalDbContext db, string file, CancellationToken cancellationToken) => throw new NotSupportedException();
}
