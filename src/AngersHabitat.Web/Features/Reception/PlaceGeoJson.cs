using System.Text.Json.Nodes;
using AngersHabitat.Application.Reception.Published;
using AngersHabitat.Web.Pages.Json;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Places as GeoJSON (RFC 7946), for maps. A place without coordinates is a feature without geometry.</summary>
internal static class PlaceGeoJson
{
    public const string MediaType = "application/geo+json; charset=utf-8";

    public static string Write(IReadOnlyList<ListPublishedPlaces.Row> rows, string root) => new JsonObject
    {
        ["type"] = "FeatureCollection",
        ["features"] = new JsonArray([.. rows.Select(row => FeatureOf(row, root))]),
    }.ToJsonString(OpenData.Json);

    private static JsonObject FeatureOf(ListPublishedPlaces.Row row, string root)
    {
        var (place, contact) = (row.Place, row.Place.Contact);
        return new JsonObject
        {
            ["type"] = "Feature",
            ["id"] = place.Slug,
            ["geometry"] = contact is { Latitude: { } latitude, Longitude: { } longitude }
                ? new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(longitude, latitude) } : null,
            ["properties"] = new JsonObject
            {
                ["name"] = place.Name,
                ["type"] = ApiNames.Of(place.Type),
                ["url"] = OpenData.PageOf(row, root),
                ["phone"] = place.Phone,
                ["street"] = contact.Street,
                ["postalCode"] = contact.PostalCode,
                ["city"] = contact.City,
                ["openingHours"] = place.OpeningHoursOnSite,
                ["phoneHours"] = place.OpeningHoursPhone,
                ["verifiedOn"] = place.VerifiedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            },
        };
    }
}
