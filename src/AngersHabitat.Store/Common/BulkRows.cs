using System.Data.Common;
using LinqToDB.Data;
using LinqToDB.EntityFrameworkCore;

namespace AngersHabitat.Store.Common;

/// <summary>
/// Inserts many rows of a kind at once, in the transaction under way and by the model's own mapping. They are not tracked: 100,000 people would
/// weigh more than their file and take minutes.
/// </summary>
public static class BulkRows
{
    // SQLite looks each parameter of a statement up by its name, one after the other: some hundred are fast, thousands take seconds.
    // SQL Server copies by its own protocol.
    private const int MostParameters = 400;

    static BulkRows() => LinqToDBForEFTools.Initialize();

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
            await db.BulkCopyAsync(Options, rows, cancellationToken);
        }
        catch (DbException refused)
        {
            throw new DbUpdateException("The store refuses rows inserted in bulk.", refused);
        }
    }

    private static BulkCopyOptions Options { get; } = new()
    {
        BulkCopyType = BulkCopyType.Default,
        UseParameters = true,
        MaxParametersForBatch = MostParameters,
        CheckConstraints = true,
    };
}
