using System.Text.Json.Nodes;
using AngersHabitat.Application.Reception;
using AngersHabitat.Application.Reception.Published;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>Places in the format of the directory of the French administration (« plage d'ouverture » by run of weekdays, two ranges a day; what is more stands in the comment).</summary>
internal static class PlaceDirectory
{
    public static string Write(IReadOnlyList<ListPublishedPlaces.Row> rows, string root) => new JsonObject
    {
        ["service"] = new JsonArray([.. rows.Select(row => ServiceOf(row, root))]),
    }.ToJsonString(OpenData.Json);

    private static JsonObject ServiceOf(ListPublishedPlaces.Row row, string root)
    {
        var (place, contact) = (row.Place, row.Place.Contact);
        return new JsonObject
        {
            ["id"] = place.Slug,
            ["nom"] = place.Name,
            ["adresse"] = contact.Street.Length == 0 ? new JsonArray() : new JsonArray(new JsonObject
            {
                ["type_adresse"] = "Adresse", ["numero_voie"] = contact.Street, ["code_postal"] = contact.PostalCode, ["nom_commune"] = contact.City,
                ["longitude"] = OpenData.Degrees(contact.Longitude), ["latitude"] = OpenData.Degrees(contact.Latitude),
            }),
            ["telephone"] = place.Phone is { } phone ? new JsonArray(new JsonObject { ["valeur"] = OpenData.Phone(phone), ["description"] = "" }) : new JsonArray(),
            ["adresse_courriel"] = contact.Email is { } email ? new JsonArray(email) : new JsonArray(),
            ["site_internet"] = new JsonArray(new JsonObject { ["libelle"] = place.Name, ["valeur"] = OpenData.PageOf(row, root) }),
            ["plage_ouverture"] = new JsonArray([.. Runs(UsualDays.Of(row.Coming, day => day.OnSite)).Select(RangeOf)]),
        };
    }

    // Neighbouring days with the same hours are one line; days without hours are no line.
    private static IEnumerable<List<(DayOfWeek Day, IReadOnlyList<OpeningInterval> Hours)>> Runs(UsualDays days)
    {
        var run = new List<(DayOfWeek Day, IReadOnlyList<OpeningInterval> Hours)>();
        foreach (var day in days.Usual)
        {
            if (run.Count > 0 && !Texts(run[^1].Hours).SequenceEqual(Texts(day.Hours)))
            {
                yield return run;
                run = [];
            }
            if (day.Hours.Count > 0)
                run.Add(day);
        }
        if (run.Count > 0)
            yield return run;
    }

    private static JsonNode RangeOf(List<(DayOfWeek Day, IReadOnlyList<OpeningInterval> Hours)> run)
    {
        var hours = run[0].Hours;
        return new JsonObject
        {
            ["nom_jour_debut"] = NameOf(run[0].Day),
            ["nom_jour_fin"] = NameOf(run[^1].Day),
            ["valeur_heure_debut_1"] = Seconds(hours[0].OpensText),
            ["valeur_heure_fin_1"] = Seconds(hours[0].ClosesText),
            ["valeur_heure_debut_2"] = hours.Count > 1 ? Seconds(hours[1].OpensText) : "",
            ["valeur_heure_fin_2"] = hours.Count > 1 ? Seconds(hours[1].ClosesText) : "",
            ["commentaire"] = hours.Count > 2 ? $"Aussi {string.Join(", ", Texts([.. hours.Skip(2)]))}" : "",
        };
    }

    private static IEnumerable<string> Texts(IReadOnlyList<OpeningInterval> hours) => hours.Select(interval => interval.Text);

    private static string Seconds(string time) => $"{time}:00";

    private static string NameOf(DayOfWeek day) => French.Culture.TextInfo.ToTitleCase(French.Culture.DateTimeFormat.GetDayName(day));
}
