using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Halls;

/// <summary>Which residence stands at an address, or has the short code under the picture in its hall. Refused: one that none has (not found).</summary>
public static class GetHall
{
    /// <param name="Slug">Name in addresses, or short code.</param>
    /// <param name="ByCode">Whether it is the code.</param>
    [AllowAnyone]
    public sealed record Query(string Slug, bool ByCode = false) : IQuery<Hall>;

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Hall>
    {
        public async ValueTask<Hall> Handle(Query query, CancellationToken cancellationToken)
        {
            var asked = LookupKey.Of(query.Slug);
            var rows = db.Residences.AsNoTracking();
            var found = await (query.ByCode ? rows.Where(row => row.Code == asked) : rows.Where(row => row.Slug == asked)).SingleOrDefaultAsync(cancellationToken);
            if (found is null)
                throw new NotFoundException(nameof(Residence));
            var lodge = await db.Places.Where(place => place.Id == found.LodgeId).Select(place => new { place.Latitude, place.Longitude }).FirstOrDefaultAsync(cancellationToken);
            return found.ToHall() with { Latitude = (double?)lodge?.Latitude, Longitude = (double?)lodge?.Longitude };
        }
    }

    internal static Hall ToHall(this Residence residence) => new(residence.Id, residence.Slug, residence.Name)
    {
        Code = residence.Code, Addresses = residence.Addresses, Streets = [.. residence.Stretches.Select(stretch => stretch.Street).Distinct(StringComparer.Ordinal)],
        City = residence.City, District = residence.District, AgencyId = residence.AgencyId, LodgeId = residence.LodgeId,
    };
}
