using System.Collections.Frozen;
using System.Linq.Expressions;

namespace AngersHabitat.Application.Reception;

/// <summary>Brings what is known of the places up to date: the versions of each table, and of the rows only those whose version is another.</summary>
internal sealed class PlaceRows(PortalDbContext db)
{
    /// <summary>Above this many changed rows a table is read whole.</summary>
    private const int ByIdentifier = 100;

    public async Task<PlaceBookContent> ReadAsync(PlaceBookContent known, CancellationToken cancellationToken)
    {
        var places = await FreshAsync(known.Places, place => new RowVersion(place.Id, place.Version), cancellationToken);
        var sets = await FreshAsync(known.Sets, set => new RowVersion(set.Id, set.Version), cancellationToken);
        var closures = await FreshAsync(known.Closures, closure => new RowVersion(closure.Id, closure.Version), cancellationToken);
        var holidays = await db.ReadHolidaysAsync(cancellationToken);
        return known.With(places, sets, closures, holidays.IsSameAs(known.Holidays) ? known.Holidays : holidays);
    }

    /// <summary>The rows that are stored now; the dictionary that is known when none is another.</summary>
    private async Task<FrozenDictionary<Guid, TRow>> FreshAsync<TRow>(
        FrozenDictionary<Guid, TRow> known, Expression<Func<TRow, RowVersion>> version, CancellationToken cancellationToken)
        where TRow : class, IVersioned
    {
        var versions = await db.Set<TRow>().AsNoTracking().Select(version).ToListAsync(cancellationToken);
        var stale = versions.Where(row => !known.TryGetValue(row.Id, out var read) || read.Version != row.Version).Select(row => row.Id).ToList();
        if (stale.Count == 0 && versions.Count == known.Count)
            return known;
        var rows = db.Set<TRow>().AsNoTracking();
        var fresh = await (stale.Count > ByIdentifier ? rows : rows.Where(row => stale.Contains(row.Id))).ToDictionaryAsync(row => row.Id, cancellationToken);
        return versions.Select(row => fresh.GetValueOrDefault(row.Id) ?? known.GetValueOrDefault(row.Id)).OfType<TRow>().ToFrozenDictionary(row => row.Id);
    }

    private sealed record RowVersion(Guid Id, Guid Version);
}
