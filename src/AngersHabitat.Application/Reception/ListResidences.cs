namespace AngersHabitat.Application.Reception;

/// <summary>The residences among which a person chooses, in the order asked for. Unknown ones are left out.</summary>
public static class ListResidences
{
    /// <param name="Ids">Residences, at most <see cref="FindResidences.Most"/>.</param>
    [AllowAnyone]
    public sealed record Query(IReadOnlyList<Guid> Ids) : IQuery<IReadOnlyList<Item>>;

    /// <summary>A residence to choose.</summary>
    /// <param name="Id">Identifier.</param>
    /// <param name="Address">Numbers, street and commune.</param>
    /// <param name="District">District or null.</param>
    /// <param name="LodgeName">Its lodge, null without.</param>
    /// <param name="AgencyName">Its agency.</param>
    public sealed record Item(Guid Id, string Name, string Address, string? District, string? LodgeName, string AgencyName);

    /// <summary>Reads the residences with the names of their places.</summary>
    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, IReadOnlyList<Item>>
    {
        public async ValueTask<IReadOnlyList<Item>> Handle(Query query, CancellationToken cancellationToken)
        {
            var ids = query.Ids.Take(FindResidences.Most).ToList();
            var rows = await db.Residences.AsNoTracking()
                .Where(residence => ids.Contains(residence.Id))
                .Select(residence => new
                {
                    Residence = residence,
                    Lodge = db.Places.Where(place => place.Id == residence.LodgeId).Select(place => place.Name).FirstOrDefault(),
                    Agency = db.Places.Where(place => place.Id == residence.AgencyId).Select(place => place.Name).First(),
                })
                .ToListAsync(cancellationToken);
            return [.. rows
                .OrderBy(row => ids.IndexOf(row.Residence.Id))
                .Select(row => new Item(
                    row.Residence.Id, row.Residence.Name,
                    $"{row.Residence.FirstNumber} à {row.Residence.LastNumber} {row.Residence.Street}, {row.Residence.City}",
                    row.Residence.District, row.Lodge, row.Agency))];
        }
    }
}
