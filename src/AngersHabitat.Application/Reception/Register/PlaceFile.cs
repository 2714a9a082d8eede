using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>The columns of the file of places (docs/interfaces.md) and how their cells are read.</summary>
public static class PlaceFile
{
    public static ImportSchema Schema { get; } = new(
        "type", "nom", "adresse?", "code_postal?", "commune?", "quartier?", "latitude?", "longitude?", "telephone?", "agence?", "horaires_sur_place?", "horaires_telephone?");

    /// <summary>The words of the column « type ».</summary>
    public static IReadOnlyDictionary<string, PlaceType> Types { get; } = new Dictionary<string, PlaceType>(StringComparer.Ordinal)
    {
        ["siège"] = PlaceType.Headquarters, ["agence"] = PlaceType.Agency, ["loge"] = PlaceType.Lodge, ["centre d'appel"] = PlaceType.CallCentre,
    };

    internal static string? PostalCode(ImportRow row)
    {
        // Spreadsheets drop the zero of 01000.
        var text = row["code_postal"] is { Length: 4 } short4 && short4.All(char.IsAsciiDigit) ? "0" + short4 : row["code_postal"];
        if (text.Length == 0 || (text.Length == Lengths.PostalCode && text.All(char.IsAsciiDigit)))
            return text.Length == 0 ? null : text;
        row.Misread("code_postal", "Reception.PostalCodeInvalid", text.Length > 40 ? text[..40] : text);
        return null;
    }

    internal static string? Phone(ImportRow row)
    {
        var text = row["telephone"];
        if (text.Length == 0)
            return null;
        if (Telephones.Read(text) is { } phone)
            return phone;
        row.Misread("telephone", "Reception.PhoneInvalid", text.Length > 40 ? text[..40] : text);
        return null;
    }

    internal static string? Hours(ImportRow row, string column)
    {
        if (row.Optional(column, WeekText.MostLength) is not { } text)
            return null;
        if (!text.StartsWith(EverySecondWeek, StringComparison.Ordinal) && WeekText.Read(text) is { Unread: { } unread } reading)
            row.Misread(column, reading.Understood.Length == 0 ? "Reception.HoursUnreadable" : "Reception.HoursPartlyRead", unread, reading.Understood);
        return text;
    }

    /// <summary>What stands in the file for hours of every second week, which one cell cannot hold; it changes nothing.</summary>
    public const string EverySecondWeek = "une semaine sur deux";

    /// <summary>The usual hours as the file holds them.</summary>
    public static string HoursOf(PlaceRules rules, Channel channel, DateOnly today)
        => rules.Weekly.Any(hours => hours.Channel == channel && hours.Weeks is not null && hours.To is null) ? EverySecondWeek : PlaceHours.Write(rules, channel, today);

    internal static void CheckGround(ImportRow row, PlaceLine line)
    {
        if (line.Latitude is null != line.Longitude is null)
        {
            if (row.IsUnderstood("latitude") && row.IsUnderstood("longitude"))
                row.Reject("latitude", "Reception.OneCoordinate");
        }
        else if (line.Latitude is { } latitude && FrenchGround.FlawOf(latitude, line.Longitude!.Value) is { } flaw)
            row.Reject("latitude", flaw);
    }
}
