using AngersHabitat.Application.Demo;
using AngersHabitat.Application.Reception.Register;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Demo;

/// <summary>Head office, agencies and call centre, as an administrator enters them. Invented, but for the names of districts.</summary>
internal static class DemoPlaces
{
    private const string StepFree = "Entrée de plain-pied, porte automatique, comptoir abaissé, boucle magnétique.";
    private const string OfficeHours = "lun-ven 9h-12h30, 13h30-17h30";

    /// <summary>Since when the usual hours hold: long before anything that is told.</summary>
    public static readonly DateOnly Always = new(2015, 1, 1);

    /// <summary>The most people inside at once, since May 2020, by name in addresses.</summary>
    public static IReadOnlyList<(string Slug, int Limit)> Limits { get; } =
        [("siege", 10), ("agence-centre", 6), ("agence-nord", 5), ("agence-ouest", 5), ("agence-sud", 4)];

    public static IReadOnlyList<CreatePlace.Command> All { get; } =
    [
        new()
        {
            Id = Id("siege"), Type = PlaceType.Headquarters, Name = "Siège", Phone = "02 61 91 00 10", Email = "siege@demo.example", Street = "4 rue des Bâtisseurs-Réunis", PostalCode = "49100",
            City = "Angers", District = "Centre-Ville", Latitude = "47.471600", Longitude = "-0.551900", OnSiteHours = OfficeHours, HoursFrom = Always,
            Transport = "Tram A et bus 1, 4, 6, arrêt « Les Halles ». Parking à vélos devant l'entrée.", Accessibility = StepFree,
        },
        Agency("centre", "12 rue des Cordeliers-Neufs", "Centre-Ville", "47.470000", "-0.550000", "Bus 2 et 5, arrêt « Ralliement ».", 12),
        Agency("nord", "25 boulevard des Amitiés", "Monplaisir", "47.487600", "-0.528100", "Bus 2 et 9, arrêt « Europe ». Parking gratuit.", 13) with { PostalCode = "49100" },
        Agency("ouest", "8 avenue des Étangs", "Belle-Beille", "47.472900", "-0.591200", "Bus 1 et 6, arrêt « Beaussier ».", 14),
        Agency("sud", "31 rue des Estafettes", "Roseraie", "47.446900", "-0.550800", "Tram A, arrêt « Jean Vilar ».", 15) with
        {
            OnSiteHours = "lun-mer, ven 9h-12h30, 13h30-17h30 ; jeu 13h30-17h30",
        },
        new()
        {
            Id = Id("centre-d-appel"), Type = PlaceType.CallCentre, Name = "Centre d'appel", Phone = "02 61 91 00 00", Email = "contact@demo.example",
            PhoneHours = "lun-ven 8h30-17h30", HoursFrom = Always,
        },
    ];

    /// <summary>Identifier of a place of the demonstration.</summary>
    public static Guid Id(string slug) => DemoId.Of("place:" + slug);

    private static CreatePlace.Command Agency(string name, string street, string district, string latitude, string longitude, string transport, int phone) => new()
    {
        Id = Id($"agence-{name}"), Type = PlaceType.Agency, Name = "Agence " + char.ToUpperInvariant(name[0]) + name[1..], Phone = $"02 61 91 00 {phone}", Email = $"agence-{name}@demo.example",
        Street = street, PostalCode = "49000", City = "Angers", District = district, Latitude = latitude, Longitude = longitude,
        Transport = transport, Accessibility = StepFree, OnSiteHours = OfficeHours, HoursFrom = Always,
    };
}
