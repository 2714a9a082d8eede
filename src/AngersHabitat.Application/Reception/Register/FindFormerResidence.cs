namespace AngersHabitat.Application.Reception.Register;

/// <summary>Where a residence stands now that had another address before; null when none had it.</summary>
public static class FindFormerResidence
{
    /// <param name="Slug">The address asked for.</param>
    [AllowAnyone]
    public sealed record Query(string Slug) : IQuery<string?>;

    /// <summary>Reads the present address.</summary>
    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, string?>
    {
        public async ValueTask<string?> Handle(Query query, CancellationToken cancellationToken) => await db.HallNowAtAsync(query.Slug, cancellationToken);
    }
}
