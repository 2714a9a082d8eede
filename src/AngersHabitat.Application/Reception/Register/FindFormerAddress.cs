namespace AngersHabitat.Application.Reception.Register;

/// <summary>Where a place stands now that had another address before; null when no place had it.</summary>
public static class FindFormerAddress
{
    /// <param name="Slug">The address asked for.</param>
    [AllowAnyone]
    public sealed record Query(string Slug) : IQuery<string?>;

    /// <summary>Reads the present address.</summary>
    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, string?>
    {
        public async ValueTask<string?> Handle(Query query, CancellationToken cancellationToken) => await db.PlaceNowAtAsync(query.Slug, cancellationToken);
    }
}
