using AngersHabitat.Application.Reception;
using AngersHabitat.Web.Pages.Json;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>A place, as other programs read it. Fields are only ever added.</summary>
public sealed record ApiPlace(
    string Slug, string Name, string Type, string? Phone, ApiAddress Address, ApiStatus Status,
    IReadOnlyList<ApiMeasure> Measures, ApiOccupancy? Occupancy, ApiOpeningHours OpeningHours)
{
    internal static ApiPlace Of(PlaceSummary place, DateTimeOffset at) => new(
        place.Slug, place.Name, ApiNames.Of(place.Type), place.Phone,
        new ApiAddress(place.Contact.Street, place.Contact.PostalCode, place.Contact.City, place.Contact.Latitude, place.Contact.Longitude),
        ApiStatus.Of(place, at),
        [.. place.Measures.Select(measure => new ApiMeasure(ApiNames.Of(measure.Kind), MeasureWords.Of(measure)))],
        ApiOccupancy.Of(place.Occupancy),
        new ApiOpeningHours(place.OpeningHoursOnSite, place.OpeningHoursPhone));
}
