namespace AngersHabitat.Application.Common;

/// <summary>Where a place or a residence stands now that had another address before: it is on posters, in bookmarks and in readers of feeds.</summary>
internal static class FormerAddresses
{
    /// <returns>Name in addresses of the place; null when none had the former one.</returns>
    public static Task<string?> PlaceNowAtAsync(this PortalDbContext db, string? former, CancellationToken cancellationToken)
        => db.FormerPlaceAddresses.Where(row => row.Slug == LookupKey.Of(former)).Join(db.Places, row => row.PlaceId, place => place.Id, (_, place) => place.Slug).FirstOrDefaultAsync(cancellationToken);

    /// <returns>Name in addresses of the residence; null when none had the former one.</returns>
    public static Task<string?> HallNowAtAsync(this PortalDbContext db, string? former, CancellationToken cancellationToken)
        => db.FormerResidenceAddresses.Where(row => row.Slug == LookupKey.Of(former))
            .Join(db.Residences, row => row.ResidenceId, residence => residence.Id, (_, residence) => residence.Slug).FirstOrDefaultAsync(cancellationToken);
}
