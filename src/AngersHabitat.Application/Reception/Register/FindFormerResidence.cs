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
        public async ValueTask<string?> Handle(Query query, CancellationToken cancellationToken)
            => await db.FormerResidenceAddresses.Where(former => former.Slug == LookupKey.Of(query.Slug))
                .Join(db.Residences, former => former.ResidenceId, residence => residence.Id, (_, residence) => residence.Slug).FirstOrDefaultAsync(cancellationToken);
    }
}
