using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Demo;

/// <summary>A place of the demonstration.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Type">Kind of place.</param>
/// <param name="Contact">Contact data.</param>
/// <param name="Agency">Short name of the agency of a lodge.</param>
/// <param name="Limit">People allowed inside at once, null without limit.</param>
internal sealed record DemoPlace(string Slug, PlaceType Type, PlaceContact Contact, string? Agency, int? Limit);

/// <summary>Head office, agencies and call centre. Invented, but for the names of districts.</summary>
internal static class DemoPlaces
{
    private const string StepFree = "Entrée de plain-pied, porte automatique, comptoir abaissé, boucle magnétique.";

    public static IReadOnlyList<DemoPlace> All { get; } =
    [
        new("siege", PlaceType.Headquarters, new()
        {
            Name = "Siège", Phone = "+33261910010", Email = "siege@demo.example", Street = "4 rue des Bâtisseurs-Réunis", PostalCode = "49100",
            City = "Angers", District = "Centre-Ville", Latitude = 47.471600m, Longitude = -0.551900m,
            Transport = "Tram A et bus 1, 4, 6, arrêt « Les Halles ». Parking à vélos devant l'entrée.", Accessibility = StepFree,
        }, null, 10),
        Agency("centre", "12 rue des Cordeliers-Neufs", "Centre-Ville", 47.470000m, -0.550000m, "Bus 2 et 5, arrêt « Ralliement ».", 12, 6),
        Agency("nord", "25 boulevard des Amitiés", "Monplaisir", 47.487600m, -0.528100m, "Bus 2 et 9, arrêt « Europe ». Parking gratuit.", 13, 5),
        Agency("ouest", "8 avenue des Étangs", "Belle-Beille", 47.472900m, -0.591200m, "Bus 1 et 6, arrêt « Beaussier ».", 14, 5),
        Agency("sud", "31 rue des Estafettes", "Roseraie", 47.446900m, -0.550800m, "Tram A, arrêt « Jean Vilar ».", 15, 4),
        new("centre-d-appel", PlaceType.CallCentre, new() { Name = "Centre d'appel", Phone = "+33261910000", Email = "contact@demo.example" }, null, null),
    ];

    private static DemoPlace Agency(
        string name, string street, string district, decimal latitude, decimal longitude, string transport, int phone, int limit)
        => new($"agence-{name}", PlaceType.Agency, new()
        {
            Name = "Agence " + char.ToUpperInvariant(name[0]) + name[1..], Phone = $"+3326191{phone:0000}", Email = $"agence-{name}@demo.example",
            Street = street, PostalCode = name == "nord" ? "49100" : "49000", City = "Angers", District = district,
            Latitude = latitude, Longitude = longitude, Transport = transport, Accessibility = StepFree,
        }, null, limit);
}
