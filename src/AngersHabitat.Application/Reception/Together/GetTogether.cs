using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Together;

/// <summary>What was published in several places at once, and where it can still be undone. Refused: unknown (not found).</summary>
public static class GetTogether
{
    /// <param name="Id">A publication or closure of those made together.</param>
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="Id">The publication or closure asked for.</param>
    /// <param name="At">When, UTC.</param>
    /// <param name="By">Who.</param>
    /// <param name="IsClosure">Emergency closures; undoing lifts them.</param>
    /// <param name="Places">The places, in the usual order.</param>
    public sealed record Result(Guid Id, DateTime At, string By, bool IsClosure, IReadOnlyList<Part> Places)
    {
        /// <summary>In how many places it can be undone.</summary>
        public int Undoable => Places.Count(part => part.CanBeUndone);
    }

    /// <param name="Id">The publication or closure.</param>
    /// <param name="PlaceId">The place.</param>
    /// <param name="Slug">Its name in addresses.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="CanBeUndone">Nothing was published there since; for a closure: it is not lifted.</param>
    public sealed record Part(Guid Id, Guid PlaceId, string Slug, string Name, bool CanBeUndone);

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
            => await db.ReadTogetherAsync(query.Id, cancellationToken) ?? throw new NotFoundException(nameof(RulePublication));
    }

    /// <summary>
    /// What one person published at one instant, or closed in one minute, and whose identifiers come from the first one's: a single publication is a group of one.
    /// </summary>
    internal static async Task<Result?> ReadTogetherAsync(this PortalDbContext db, Guid id, CancellationToken cancellationToken)
        => await PublicationsAsync(db, id, cancellationToken) ?? await ClosuresAsync(db, id, cancellationToken);

    /// <summary>Identifier of what is published in a further place together with the first.</summary>
    internal static Guid IdOf(Guid first, Guid place) => new(System.Security.Cryptography.SHA256.HashData([.. first.ToByteArray(), .. place.ToByteArray()]).AsSpan(0, 16));

    private static bool IsOf(Guid first, Guid id, Guid place) => id == first || id == IdOf(first, place);

    private static async Task<Result?> PublicationsAsync(PortalDbContext db, Guid id, CancellationToken cancellationToken)
    {
        var asked = await db.RulePublications.Where(row => row.Id == id).Select(row => new { row.PublishedAt, row.PublishedBy }).SingleOrDefaultAsync(cancellationToken);
        if (asked is null)
            return null;
        var rows = await db.RulePublications.Where(row => row.PublishedAt == asked.PublishedAt && row.PublishedBy == asked.PublishedBy && row.Undoes == null)
            .Join(db.RuleSets, row => row.RuleSetId, set => set.Id, (row, set) => new { row.Id, set.PlaceId, IsLast = row.Number == set.Number })
            .ToListAsync(cancellationToken);
        var parts = rows.Where(row => row.PlaceId is { } place && IsOf(id, row.Id, place)).Select(row => (row.Id, row.PlaceId!.Value, row.IsLast));
        return new Result(id, asked.PublishedAt, asked.PublishedBy, false, await NamedAsync(db, parts, cancellationToken));
    }

    private static async Task<Result?> ClosuresAsync(PortalDbContext db, Guid id, CancellationToken cancellationToken)
    {
        var asked = await db.EmergencyClosures.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (asked is null)
            return null;
        var rows = await db.EmergencyClosures.Where(row => row.ClosedAt == asked.ClosedAt && row.ClosedBy == asked.ClosedBy)
            .Select(row => new { row.Id, row.PlaceId, IsRunning = row.LiftedAt == null }).ToListAsync(cancellationToken);
        return new Result(id, asked.ClosedAt, asked.ClosedBy, true, await NamedAsync(db, rows.Where(row => IsOf(id, row.Id, row.PlaceId)).Select(row => (row.Id, row.PlaceId, row.IsRunning)), cancellationToken));
    }

    private static async Task<IReadOnlyList<Part>> NamedAsync(PortalDbContext db, IEnumerable<(Guid Id, Guid Place, bool CanBeUndone)> rows, CancellationToken cancellationToken)
    {
        var byPlace = rows.ToDictionary(row => row.Place);
        return [.. (await db.PlacesToTickAsync(cancellationToken)).Where(place => byPlace.ContainsKey(place.Id))
            .Select(place => new Part(byPlace[place.Id].Id, place.Id, place.Slug, place.Name, byPlace[place.Id].CanBeUndone))];
    }
}
