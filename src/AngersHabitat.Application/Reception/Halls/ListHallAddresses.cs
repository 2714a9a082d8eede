namespace AngersHabitat.Application.Reception.Halls;

/// <summary>Names in addresses of every residence, for search engines.</summary>
public static class ListHallAddresses
{
    [AllowAnyone]
    public sealed record Query : IQuery<IReadOnlyList<string>>;

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, IReadOnlyList<string>>
    {
        public async ValueTask<IReadOnlyList<string>> Handle(Query query, CancellationToken cancellationToken)
            => await db.Residences.OrderBy(row => row.Slug).Select(row => row.Slug).ToListAsync(cancellationToken);
    }
}
