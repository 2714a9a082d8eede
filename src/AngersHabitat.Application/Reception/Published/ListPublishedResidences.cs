using AngersHabitat.Application.Reception.Register;

namespace AngersHabitat.Application.Reception.Published;

/// <summary>Every residence with its places, as the register's file has it: what the search and the residences' own pages tell the public too.</summary>
public static class ListPublishedResidences
{
    [AllowAnyone]
    public sealed record Query : IQuery<IReadOnlyList<ListResidences.Row>>;

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, IReadOnlyList<ListResidences.Row>>
    {
        public async ValueTask<IReadOnlyList<ListResidences.Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var names = await db.Places.ToDictionaryAsync(place => place.Id, place => place.Name, cancellationToken);
            var residences = await db.Residences.AsNoTracking().OrderBy(row => row.Name).ThenBy(row => row.Id).ToListAsync(cancellationToken);
            return [.. residences.Select(row => new ListResidences.Row(row, row.LodgeId is { } lodge ? names.GetValueOrDefault(lodge) : null, names.GetValueOrDefault(row.AgencyId)))];
        }
    }
}
