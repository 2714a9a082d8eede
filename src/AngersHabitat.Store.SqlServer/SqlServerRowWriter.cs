using AngersHabitat.Store.Common;
using LinqToDB.Data;
using LinqToDB.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Store.SqlServer;

/// <summary>Copies by the server's own protocol (linq2db).</summary>
internal sealed class SqlServerRowWriter : IRowWriter
{
    static SqlServerRowWriter() => LinqToDBForEFTools.Initialize();

    private static BulkCopyOptions Options { get; } = new() { BulkCopyType = BulkCopyType.Default, CheckConstraints = true };

    public async Task WriteAsync<T>(DbContext db, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class
        => await db.BulkCopyAsync(Options, rows, cancellationToken);
}
