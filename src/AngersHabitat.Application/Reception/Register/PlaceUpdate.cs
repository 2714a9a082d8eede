using System.Globalization;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>What a line of a file would change in a known place.</summary>
internal static class PlaceUpdate
{
    public static List<(string Column, string Before, string After)> Differences(KnownPlace known, PlaceLine line, DateOnly today)
    {
        var (before, after) = (known.Place.Contact(), line.Onto(known.Place.Contact()));
        List<(string Column, string? Before, string? After)> cells =
        [
            ("nom", before.Name, after.Name), ("adresse", before.Street, after.Street), ("code_postal", before.PostalCode, after.PostalCode),
            ("commune", before.City, after.City), ("quartier", before.District, after.District),
            ("latitude", Degrees(before.Latitude), Degrees(after.Latitude)), ("longitude", Degrees(before.Longitude), Degrees(after.Longitude)),
            ("telephone", before.Phone, after.Phone),
        ];
        if (line is { Type: PlaceType.Lodge, Agency: { } agency } && SearchText.Normalize(agency) != SearchText.Normalize(known.Agency))
            cells.Add(("agence", known.Agency, agency));
        AddHours(cells, "horaires_sur_place", known.Rules, Channel.OnSite, line.OnSite, today);
        AddHours(cells, "horaires_telephone", known.Rules, Channel.Phone, line.ByPhone, today);
        return [.. cells.Where(cell => (cell.Before ?? "") != (cell.After ?? "")).Select(cell => (cell.Column, cell.Before ?? "", cell.After ?? ""))];
    }

    /// <summary>The rules with the usual hours of the line.</summary>
    public static PlaceRules Put(PlaceRules rules, PlaceLine line, DateOnly today)
    {
        foreach (var (channel, text) in ((Channel, string?)[])[(Channel.OnSite, line.OnSite), (Channel.Phone, line.ByPhone)])
        {
            if (text is not null && PlaceFile.HoursOf(rules, channel, today) != text)
                rules = PlaceHours.Put(rules, channel, WeekText.Read(text).Week, today);
        }
        return rules;
    }

    private static void AddHours(List<(string, string?, string?)> cells, string column, PlaceRules rules, Channel channel, string? text, DateOnly today)
    {
        var present = PlaceFile.HoursOf(rules, channel, today);
        if (text is not null && text != present && WeekText.Read(text).Week is { } week && WeekText.Write(week) != (present.Length == 0 ? "fermé" : present))
            cells.Add((column, present, WeekText.Write(week)));
    }

    private static string? Degrees(decimal? degrees) => degrees?.ToString("0.######", CultureInfo.InvariantCulture);
}
