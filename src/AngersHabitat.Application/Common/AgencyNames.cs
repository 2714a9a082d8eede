using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Common;

/// <summary>The places to which tenants belong: head office and agencies.</summary>
internal static class AgencyNames
{
    /// <summary>Those in service on a date.</summary>
    public static IQueryable<Place> AgenciesOn(this PortalDbContext db, DateOnly date)
        => db.Places.Where(Place.InService.For(date)).Where(place => place.Type == PlaceType.Agency || place.Type == PlaceType.Headquarters);
}
