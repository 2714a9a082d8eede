using System.Globalization;
using AngersHabitat.Application.Demo;
using AngersHabitat.Application.Reception.Register;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Demo;

/// <summary>One head office, four agencies, the call centre and fifty lodges (more with <c>Demo:Places</c>) tied to residences of real districts, with the rules of 2020.</summary>
public sealed class ReceptionDemoData : IDemoDataSet
{
    public string Name => "Reception";

    public int Order => 10;

    /// <summary>Identifier of a demonstration place.</summary>
    public static Guid PlaceId(string slug) => DemoId.Of("place:" + slug);

    public Task LoadAsync(PortalDbContext db, DemoSettings settings, CancellationToken cancellationToken)
    {
        foreach (var place in DemoPlaces.All)
            Add(db, place, DemoRules.Of(place));
        var phone = 101;
        var book = new ResidenceAddressBook([], []);
        var lodges = DemoTable.Read("lodges.csv");
        foreach (var row in lodges.Concat(DemoLodges.More(lodges, settings.Places - DemoPlaces.All.Count - lodges.Count)))
            AddLodge(db, row, phone++, book);
        foreach (var type in (PlaceType[])[PlaceType.Headquarters, PlaceType.Agency, PlaceType.Lodge])
            db.RuleSets.Add(new RuleSet(DemoId.Of("rules:" + type), type, DemoRules.Of(type)));
        return Task.CompletedTask;
    }

    private static void Add(PortalDbContext db, DemoPlace demo, PlaceRules rules)
    {
        var agency = demo.Agency is null ? (Guid?)null : PlaceId("agence-" + demo.Agency);
        var place = new Place(PlaceId(demo.Slug), demo.Slug, demo.Contact.Name, demo.Type, agency);
        place.ChangeContact(demo.Contact);
        place.Verify(new DateOnly(2020, 11, 10));
        place.Show(new DateTime(2020, 3, 2, 8, 0, 0, DateTimeKind.Utc));
        db.Places.Add(place);
        db.RuleSets.Add(new RuleSet(DemoId.Of("rules:" + demo.Slug), place.Id, rules));
    }

    private static void AddLodge(PortalDbContext db, IReadOnlyDictionary<string, string> row, int phone, ResidenceAddressBook book)
    {
        var (slug, agency, city) = (row["slug"], row["agence"], row["commune"]);
        var district = row["quartier"] is { Length: > 0 } quartier ? quartier : null;
        var contact = new PlaceContact
        {
            Name = row["nom"],
            // The four digits below 1000 are the landlord's; those above are the people's.
            Phone = string.Create(CultureInfo.InvariantCulture, $"{(phone < 1_000 ? "+3326191" : "+3335301")}{phone:0000}"),
            Street = $"{row["numeros_1"].Split('-')[0]} {row["rue_1"]}",
            PostalCode = row["code_postal"],
            City = city,
            District = district,
            Latitude = decimal.Parse(row["latitude"], CultureInfo.InvariantCulture),
            Longitude = decimal.Parse(row["longitude"], CultureInfo.InvariantCulture),
        };
        var lodge = new DemoPlace(slug, PlaceType.Lodge, contact, agency, Limit: null);
        Add(db, lodge, DemoRules.Of(lodge));
        foreach (var number in (string[])["1", "2"])
        {
            var range = row["numeros_" + number].Split('-').Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToArray();
            var address = new ResidenceAddress([new ResidenceStretch(row["rue_" + number], range[0], range[1])], row["code_postal"], city, district);
            var residence = new Residence(DemoId.Of($"residence:{slug}:{number}"), row["residence_" + number], address, PlaceId("agence-" + agency), PlaceId(slug));
            book.Place(residence);
            db.Residences.Add(residence);
        }
    }
}
