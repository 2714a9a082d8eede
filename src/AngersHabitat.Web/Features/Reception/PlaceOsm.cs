using System.Xml.Linq;
using AngersHabitat.Application.Reception.Published;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>
/// Places with OpenStreetMap's tags, as a file that JOSM opens: whoever maps compares and takes over. Nodes are new ones (negative identifiers); a place without coordinates is left out.
/// </summary>
internal static class PlaceOsm
{
    public const string MediaType = "application/xml; charset=utf-8";

    public static string Write(IReadOnlyList<ListPublishedPlaces.Row> rows, string root, string? landlord)
    {
        var placed = rows.Where(row => row.Place.Contact is { Latitude: not null, Longitude: not null });
        var document = new XDocument(new XElement("osm", new XAttribute("version", "0.6"), new XAttribute("generator", "portail"),
            placed.Select((row, index) => NodeOf(row, -1 - index, root, landlord))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{document}";
    }

    private static XElement NodeOf(ListPublishedPlaces.Row row, int id, string root, string? landlord)
    {
        var contact = row.Place.Contact;
        return new XElement("node", new XAttribute("id", id), new XAttribute("lat", OpenData.Degrees(contact.Latitude)), new XAttribute("lon", OpenData.Degrees(contact.Longitude)),
            Tags(row, root, landlord).Where(tag => tag.Value is { Length: > 0 }).Select(tag => new XElement("tag", new XAttribute("k", tag.Key), new XAttribute("v", tag.Value!))));
    }

    private static IEnumerable<(string Key, string? Value)> Tags(ListPublishedPlaces.Row row, string root, string? landlord)
    {
        var (place, contact) = (row.Place, row.Place.Contact);
        var (number, street) = OpenData.Cut(contact.Street);
        return
        [
            ("name", place.Name), ("office", "property_management"), ("operator", landlord), ("website", OpenData.PageOf(row, root)), ("phone", place.Phone), ("email", contact.Email),
            ("opening_hours", place.OpeningHoursOnSite.Length > 0 ? place.OpeningHoursOnSite : "off"),
            ("opening_hours:phone", place.OpeningHoursPhone),
            ("addr:housenumber", number), ("addr:street", street), ("addr:postcode", contact.PostalCode), ("addr:city", contact.City),
        ];
    }
}
