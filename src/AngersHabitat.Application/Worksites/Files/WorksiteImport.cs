using AngersHabitat.Application.Common;
using AngersHabitat.Application.Import;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Worksites;
using AngersHabitat.Store;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Application.Worksites;

/// <summary>What becomes of a line of the file.</summary>
public enum WorksiteFate
{
    /// <summary>The operation is new and will be added.</summary>
    Accepted,

    /// <summary>Its code is known: the operation is left as it is, so that a file taken twice adds nothing.</summary>
    Known,

    /// <summary>Something in the line cannot be taken.</summary>
    Rejected,
}

/// <summary>Reads the waiting file line by line and says what becomes of each; stores nothing itself.</summary>
internal sealed class WorksiteImport(PortalDbContext db, ImportStaging staging, IActorAccessor actors, PortalClock clock)
{
    /// <summary>The person to whom the file belongs.</summary>
    public Guid OwnerId => actors.Current.UserId ?? Guid.Empty;

    /// <summary>Walks the file.</summary>
    /// <exception cref="RuleException"><c>Import.Expired</c>, and those of <see cref="ImportTable.Read"/>.</exception>
    public async Task<IReadOnlyList<(ImportRow Row, WorksiteFate Fate, Operation? Operation)>> ReadAsync(Guid key, CancellationToken cancellationToken)
    {
        var known = (await db.Operations.Select(operation => operation.Code).ToListAsync(cancellationToken)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var slugs = (await db.Operations.Select(operation => operation.Slug).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        var (content, fileName) = Open(key);
        using var file = content;
        var lines = new List<(ImportRow, WorksiteFate, Operation?)>();
        foreach (var row in ImportTable.Read(file, fileName, WorksiteFile.Schema))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var operation = WorksiteFile.Read(row, clock.Today);
            if (operation is not null && known.Contains(operation.Code))
                lines.Add((row, WorksiteFate.Known, null));
            else if (operation is not null && (!seen.Add(operation.Code) || !slugs.Add(operation.Slug)))
                lines.Add((Rejected(row), WorksiteFate.Rejected, null));
            else
                lines.Add((row, operation is null ? WorksiteFate.Rejected : WorksiteFate.Accepted, operation));
        }
        return lines;
    }

    /// <summary>The headers of the file, as written.</summary>
    public IReadOnlyList<string> Headers(Guid key)
    {
        var (content, fileName) = Open(key);
        using var file = content;
        return ImportTable.Headers(file, fileName);
    }

    private (Stream Content, string FileName) Open(Guid key)
        => staging.Open(key, OwnerId) ?? throw new RuleException("Import.Expired", "File");

    private static ImportRow Rejected(ImportRow row)
    {
        row.Reject("code", "Worksites.TwiceInFile");
        return row;
    }
}
