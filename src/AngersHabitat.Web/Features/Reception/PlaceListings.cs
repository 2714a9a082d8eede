using System.Globalization;
using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Reception;
using AngersHabitat.Application.Reception.Published;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Places in the columns that business listings take in bulk: hours of each weekday, « x » when closed, and special hours of the dates that differ. Columns by commas.</summary>
internal static class PlaceListings
{
    private const string Closed = "x";

    public static byte[] Write(IReadOnlyList<ListPublishedPlaces.Row> rows, string root, string? landlord)
        => TableExport.ToCsv(Columns(root, landlord), rows.Select(row => (row, UsualDays.Of(row.Coming, day => day.OnSite))), ',');

    private static List<ExportColumn<(ListPublishedPlaces.Row Row, UsualDays Days)>> Columns(string root, string? landlord) =>
    [
        new("Store code", one => one.Row.Place.Slug),
        new("Business name", one => landlord is null ? one.Row.Place.Name : $"{landlord} – {one.Row.Place.Name}"),
        new("Address line 1", one => one.Row.Place.Contact.Street),
        new("Locality", one => one.Row.Place.Contact.City),
        new("Postal code", one => one.Row.Place.Contact.PostalCode),
        new("Country / Region", _ => "FR"),
        new("Latitude", one => one.Row.Place.Contact.Latitude),
        new("Longitude", one => one.Row.Place.Contact.Longitude),
        new("Primary phone", one => one.Row.Place.Phone is { } phone ? OpenData.Phone(phone) : null),
        new("Website", one => OpenData.PageOf(one.Row, root)),
        .. Enum.GetValues<DayOfWeek>().Select(day => new ExportColumn<(ListPublishedPlaces.Row Row, UsualDays Days)>($"{day} hours", one => Hours(one.Days.Usual.First(usual => usual.Day == day).Hours))),
        new("Special hours", one => string.Join(", ", one.Days.Special.SelectMany(day => day.Hours.Count == 0
            ? [$"{Iso(day.Date)}: {Closed}"]
            : day.Hours.Select(interval => $"{Iso(day.Date)}: {interval.Text}")))),
    ];

    private static string Hours(IReadOnlyList<OpeningInterval> hours)
        => hours.Count == 0 ? Closed : string.Join(", ", hours.Select(interval => interval.Text));

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
