using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Application.Landlord;

/// <summary>What differs between two states of the landlord, in the words of the form.</summary>
public static class LandlordDifferences
{
    /// <summary>A field that differs.</summary>
    /// <param name="Field">Its label.</param>
    /// <param name="Before">What holds, empty when nothing does.</param>
    /// <param name="After">What would hold.</param>
    public sealed record Row(string Field, string Before, string After);

    /// <summary>The fields that differ, in the order of the form.</summary>
    public static IReadOnlyList<Row> Of(LandlordFacts before, LandlordFacts after)
        => [.. Texts(before).Zip(Texts(after), (left, right) => new Row(left.Field, left.Text ?? "", right.Text ?? "")).Where(row => row.Before != row.After)];

    private static IEnumerable<(string Field, string? Text)> Texts(LandlordFacts facts) =>
    [
        ("Nom", facts.Name), ("Nom court", facts.ShortName), ("Forme juridique", facts.LegalForm),
        ("Numéro et rue", facts.Street), ("Code postal", facts.PostalCode), ("Commune", facts.City), ("Site internet", facts.WebSite),
        ("Numéro de jour", facts.DayPhone), ("Heures du numéro de jour", facts.DayHours),
        ("Numéro de nuit", facts.NightPhone), ("Heures du numéro de nuit", facts.NightHours), ("Données personnelles", facts.DataContact),
        ("Directeur de la publication", facts.Publisher), ("Hébergeur", facts.HostedBy),
        ("Communes", string.Join(", ", facts.Communes)), ("Quartiers", string.Join(", ", facts.Districts)),
        ("Département", facts.Departement), ("Couleur", facts.Colour), ("Logo", facts.LogoId is null ? null : $"{facts.LogoId}"),
    ];
}
