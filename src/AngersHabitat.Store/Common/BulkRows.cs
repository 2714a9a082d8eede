using System.Data.Common;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace AngersHabitat.Store.Common;

/// <summary>
/// Inserts many rows of a kind at once, in the transaction under way and by the model's own mapping. They are not tracked: 100,000 people would
/// weigh more than their file and take minutes.
/// </summary>
public static class BulkRows
{
    /// <summary>Inserts the rows, each with a version of its own.</summary>
    /// <exception cref="DbUpdateException">The store refuses a row; none is inserted.</exception>
    public static async Task InsertAsync<T>(this PortalDbContext db, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (rows.Count == 0)
            return;
        foreach (var row in rows.OfType<IVersioned>())
            row.Version = Guid.NewGuid();
        try
        {
            await WriterOf(db).WriteAsync(db, rows, cancellationToken);
        }
        catch (DbException refused)
        {
            throw new DbUpdateException("The store refuses rows inserted in bulk.", refused);
        }
    }

    private static IRowWriter WriterOf(PortalDbContext db)
        => db.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.Interceptors?.OfType<IRowWriter>().SingleOrDefault()
            ?? throw new InvalidOperationException("The store's options have no row writer.");
}
