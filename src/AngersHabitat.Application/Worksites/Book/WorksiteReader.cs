namespace AngersHabitat.Application.Worksites;

/// <summary>
/// Reads the book of operations: one query for the versions, and for what changed since one query a table, whatever the number of
/// operations. For queries only: a command reads its own operation, since its transaction may yet be rolled back.
/// </summary>
public sealed class WorksiteReader(PortalDbContext db, WorksiteBook book)
{
    /// <summary>Above this many changed operations the tables are read whole instead of by identifier.</summary>
    private const int ByIdentifier = 100;

    /// <summary>All operations with their histories, by code.</summary>
    public async Task<IReadOnlyList<WorksiteEntry>> ReadAsync(CancellationToken cancellationToken) => (await ContentAsync(cancellationToken)).ByCode;

    /// <summary>The operations that exist on a date, each with its status there.</summary>
    public async Task<IReadOnlyList<WorksiteLine>> OnAsync(DateOnly date, CancellationToken cancellationToken) => (await ContentAsync(cancellationToken)).On(date);

    private async Task<BookContent> ContentAsync(CancellationToken cancellationToken)
    {
        var versions = await VersionsAsync(cancellationToken);
        if (StaleIn(book.Content, versions) is null)
            return book.Content;

        await book.Turn.WaitAsync(cancellationToken);
        try
        {
            if (StaleIn(book.Content, versions) is not { } stale)
                return book.Content;
            var fresh = await LoadAsync(stale, cancellationToken);
            return book.Replace(fresh, versions.Select(row => row.Id).ToHashSet());
        }
        finally
        {
            book.Turn.Release();
        }
    }

    private Task<List<RowVersion>> VersionsAsync(CancellationToken cancellationToken)
        => db.Operations.AsNoTracking().Select(operation => new RowVersion(operation.Id, operation.Version)).ToListAsync(cancellationToken);

    /// <summary>The operations to read again; null when the book is up to date, empty when it only has some to forget.</summary>
    private static List<Guid>? StaleIn(BookContent content, List<RowVersion> versions)
    {
        List<Guid>? stale = versions.Count == content.ById.Count ? null : [];
        foreach (var (id, version) in versions)
        {
            if (!content.ById.TryGetValue(id, out var entry) || entry.Card.Version != version)
                (stale ??= []).Add(id);
        }
        return stale;
    }

    private async Task<IReadOnlyList<WorksiteEntry>> LoadAsync(List<Guid> stale, CancellationToken cancellationToken)
    {
        var rows = new WorksiteRows(db, stale.Count > ByIdentifier ? null : stale);
        // Cards first: a change in between gives rows newer than their version, and the next reader reads them again.
        var cards = await rows.CardsAsync(cancellationToken);
        var histories = await rows.HistoriesAsync(cancellationToken);
        return [.. cards.Select(card => new WorksiteEntry(card, histories(card.Id, card.Nature)))];
    }

    private readonly record struct RowVersion(Guid Id, Guid Version);
}
