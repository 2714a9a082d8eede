using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>What becomes of a line of the file.</summary>
[WithoutWords]
public enum WorksiteFate
{
    /// <summary>The operation is new and will be added.</summary>
    Accepted,

    /// <summary>Its code is known, and an update would change nothing.</summary>
    Known,

    /// <summary>Its code is known, and an update, if asked for, changes it.</summary>
    Changed,

    /// <summary>Something in the line cannot be taken.</summary>
    Rejected,
}

/// <summary>A line of the file and what becomes of it.</summary>
/// <param name="Row">The line, with its problems.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Values">Its cells; null when they cannot be read.</param>
/// <param name="Operation">The new operation, or the known one as an update would leave it; never tracked by the store.</param>
/// <param name="Changes">What differs from the known one.</param>
internal sealed record WorksiteImportLine(
    ImportRow Row, WorksiteFate Fate, WorksiteValues? Values = null, Operation? Operation = null, IReadOnlyList<WorksiteChange>? Changes = null);

/// <summary>Reads the waiting file line by line and says what becomes of each; stores nothing itself.</summary>
internal sealed class WorksiteImport(PortalDbContext db, ImportStaging staging, IActorAccessor actors, PortalClock clock)
{
    /// <summary>Operations read at once: their identifiers are parameters of a query, of which stores take some thousands.</summary>
    public const int Batch = 500;

    /// <summary>The person to whom the file belongs.</summary>
    public Guid OwnerId => actors.Current.UserId ?? Guid.Empty;

    /// <summary>Walks the file.</summary>
    /// <exception cref="RuleException"><c>Import.Expired</c>, and those of <see cref="ImportTable.Read"/>.</exception>
    public async Task<IReadOnlyList<WorksiteImportLine>> ReadAsync(Guid key, CancellationToken cancellationToken)
    {
        var (content, fileName) = Open(key);
        using var file = content;
        var rows = ImportTable.Read(file, fileName, WorksiteFile.Schema).Select(row => (Row: row, Values: WorksiteValues.Read(row))).ToList();
        var known = await KnownAsync([.. rows.Where(row => row.Values is not null).Select(row => row.Values!.Code)], cancellationToken);
        var slugs = (await db.Operations.Select(operation => operation.Slug).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. rows.Select(row =>
        {
            if (row.Values is null)
                return new WorksiteImportLine(row.Row, WorksiteFate.Rejected);
            if (!seen.Add(row.Values.Code))
                return Rejected(row.Row, "code", "Worksites.TwiceInFile");
            return known.TryGetValue(row.Values.Code, out var operation) ? Compare(row.Row, row.Values, operation) : Add(row.Row, row.Values, slugs);
        })];
    }

    /// <summary>The headers of the file, as written.</summary>
    public IReadOnlyList<string> Headers(Guid key)
    {
        var (content, fileName) = Open(key);
        using var file = content;
        return ImportTable.Headers(file, fileName);
    }

    private WorksiteImportLine Add(ImportRow row, WorksiteValues values, HashSet<string> slugs)
    {
        if (WorksiteFile.Make(row, values, clock.Today) is not { } operation)
            return new WorksiteImportLine(row, WorksiteFate.Rejected);
        return slugs.Add(operation.Slug) ? new WorksiteImportLine(row, WorksiteFate.Accepted, values, operation) : Rejected(row, "code", "Worksites.TwiceInFile");
    }

    private WorksiteImportLine Compare(ImportRow row, WorksiteValues values, Operation operation)
    {
        try
        {
            var changes = WorksiteUpdate.Apply(operation, values, clock.Today);
            var fate = changes.Any(change => change.IsTaken) ? WorksiteFate.Changed : WorksiteFate.Known;
            return new WorksiteImportLine(row, fate, values, operation, changes);
        }
        catch (RuleException refused)
        {
            return Rejected(row, "", refused.Code, [.. refused.Arguments]);
        }
    }

    /// <summary>The operations of some codes, untracked: comparing changes them in memory, and nothing of that may reach the store.</summary>
    private async Task<Dictionary<string, Operation>> KnownAsync(HashSet<string> codes, CancellationToken cancellationToken)
    {
        var named = codes.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var ids = (await db.Operations.Select(operation => new { operation.Id, operation.Code }).ToListAsync(cancellationToken))
            .Where(operation => named.Contains(operation.Code)).Select(operation => operation.Id);
        var known = new Dictionary<string, Operation>(StringComparer.OrdinalIgnoreCase);
        foreach (var batch in ids.Chunk(Batch))
        {
            foreach (var operation in await db.Operations.AsNoTracking().WithHistory().Where(row => batch.Contains(row.Id)).ToListAsync(cancellationToken))
                known[operation.Code] = operation;
        }
        return known;
    }

    private (Stream Content, string FileName) Open(Guid key)
        => staging.Open(key, OwnerId) ?? throw new RuleException("Import.Expired", "File");

    private static WorksiteImportLine Rejected(ImportRow row, string column, string code, params object[] arguments)
    {
        row.Reject(column, code, arguments);
        return new WorksiteImportLine(row, WorksiteFate.Rejected);
    }
}
