using System.Globalization;
using AngersHabitat.Application.Demo;
using AngersHabitat.Application.Reception.Register;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Demo;

/// <summary>A lodge with its two residences: a row of <c>lodges.csv</c>, as an administrator enters it, in a form or in a file.</summary>
/// <param name="row">The cells by column.</param>
/// <param name="phone">Last digits of its telephone number.</param>
internal sealed class DemoLodge(IReadOnlyDictionary<string, string> row, int phone)
{
    /// <summary>Hours of the session, in the hall's office.</summary>
    public const string Session = "lun-ven 17h-18h";

    private string? District => row["quartier"] is { Length: > 0 } district ? district : null;

    // The four digits below 1000 are the landlord's; those above are the people's.
    private string Phone => string.Create(CultureInfo.InvariantCulture, $"{(phone < 1_000 ? "+3326191" : "+3335301")}{phone:0000}");

    private string Street => $"{row["numeros_1"].Split('-')[0]} {row["rue_1"]}";

    public CreatePlace.Command Place => new()
    {
        Id = DemoPlaces.Id(row["slug"]), Type = PlaceType.Lodge, Name = row["nom"], AgencyId = DemoPlaces.Id("agence-" + row["agence"]), Phone = Phone, Street = Street,
        PostalCode = row["code_postal"], City = row["commune"], District = District, Latitude = row["latitude"], Longitude = row["longitude"],
        OnSiteHours = Session, HoursFrom = DemoPlaces.Always,
    };

    public IEnumerable<SaveResidence.Command> Residences => ((string[])["1", "2"]).Select(number => new SaveResidence.Command
    {
        Id = DemoId.Of($"residence:{row["slug"]}:{number}"), Name = row["residence_" + number], Addresses = $"{row["numeros_" + number]} {row["rue_" + number]}",
        PostalCode = row["code_postal"], City = row["commune"], District = District, LodgeId = DemoPlaces.Id(row["slug"]),
    });

    /// <summary>Its line in a file of places (<see cref="PlaceFile"/>).</summary>
    public string PlaceLine
        => string.Join(';', "loge", row["nom"], Street, row["code_postal"], row["commune"], row["quartier"], row["latitude"], row["longitude"], Phone, "Agence " + row["agence"], Session);

    /// <summary>Their lines in a file of residences (<see cref="ResidenceLine"/>).</summary>
    public IEnumerable<string> ResidenceLines
        => Residences.Select(home => string.Join(';', home.Name, home.Addresses, home.PostalCode, home.City, home.District, row["nom"], "Agence " + row["agence"]));
}
