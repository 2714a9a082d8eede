using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngersHabitat.Application.Reception;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>
/// A place as schema.org JSON-LD. The coming weeks are given as dated specifications, so that search engines never have
/// to combine rules: what differs from the week's pattern (public holiday, exception) stands among the special ones.
/// </summary>
internal static class SchemaOrg
{
    // The default encoder escapes < > & and quotes, so that the text cannot leave its script element.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    public static string Write(GetPlace.Result result, string? landlord)
    {
        var place = result.Place;
        var onSite = Hours(result.Days, day => day.OnSite);
        var phone = Hours(result.Days, day => day.Phone);
        var json = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "LocalBusiness",
            ["name"] = landlord is null ? place.Name : $"{landlord} – {place.Name}",
            ["telephone"] = place.Phone,
            ["address"] = place.Contact.Street.Length == 0 ? null : new JsonObject
            {
                ["@type"] = "PostalAddress",
                ["streetAddress"] = place.Contact.Street,
                ["postalCode"] = place.Contact.PostalCode,
                ["addressLocality"] = place.Contact.City,
                ["addressCountry"] = "FR",
            },
            ["openingHoursSpecification"] = onSite.Regular,
            ["specialOpeningHoursSpecification"] = onSite.Special,
            ["contactPoint"] = phone.Regular.Count == 0 ? null : new JsonObject
            {
                ["@type"] = "ContactPoint",
                ["telephone"] = place.Phone,
                ["availableLanguage"] = "fr",
                ["hoursAvailable"] = phone.Regular,
            },
        };
        return json.ToJsonString(Options);
    }

    private static (JsonArray Regular, JsonArray Special) Hours(
        IReadOnlyList<PlaceDay> days, Func<PlaceDay, IReadOnlyList<OpeningInterval>> channel)
    {
        var (first, last) = (days[0].Date, days[^1].Date);
        var found = UsualDays.Of(days, channel);
        var regular = new JsonArray();
        foreach (var (day, hours) in found.Usual)
        {
            foreach (var interval in hours)
                regular.Add(Specification(interval.OpensText, interval.ClosesText, first, last, day));
        }
        var closed = days.Where(day => day.Closure is not null).Select(day => day.Date).ToList();
        var special = new JsonArray();
        foreach (var (date, hours) in found.Special.Where(day => !closed.Contains(day.Date)))
            AddSpecial(special, date, hours);
        if (closed.Count > 0)
            special.Add(Specification("00:00", "00:00", closed[0], closed[^1], weekday: null));
        return (regular, special);
    }

    private static void AddSpecial(JsonArray special, DateOnly date, IReadOnlyList<OpeningInterval> intervals)
    {
        // Opening and closing at 00:00 is schema.org's way to say closed all day.
        if (intervals.Count == 0)
            special.Add(Specification("00:00", "00:00", date, date, weekday: null));
        foreach (var interval in intervals)
            special.Add(Specification(interval.OpensText, interval.ClosesText, date, date, weekday: null));
    }

    private static JsonObject Specification(string opens, string closes, DateOnly from, DateOnly through, DayOfWeek? weekday)
    {
        var specification = new JsonObject { ["@type"] = "OpeningHoursSpecification" };
        if (weekday is { } day)
            specification["dayOfWeek"] = $"https://schema.org/{day}";
        specification["opens"] = opens;
        specification["closes"] = closes == "24:00" ? "23:59" : closes;
        specification["validFrom"] = from.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        specification["validThrough"] = through.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return specification;
    }
}
