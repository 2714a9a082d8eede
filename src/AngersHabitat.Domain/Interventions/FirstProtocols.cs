namespace AngersHabitat.Domain.Interventions;

/// <summary>The protocols with which a portal begins, from the measures of May 2020; managers change them afterwards.</summary>
public static class FirstProtocols
{
    /// <summary>Name of their period.</summary>
    public const string Period = "Depuis mai 2020";

    /// <summary>Their first date.</summary>
    public static readonly DateOnly From = new(2020, 5, 11);

    /// <summary>For occupied dwellings.</summary>
    public static IReadOnlyList<PointText> Occupied { get; } =
    [
        new(PointMoment.DayBefore, "Locataire appelé la veille", true),
        new(PointMoment.DayBefore, "Personne n'est malade dans le logement", true),
        new(PointMoment.DayBefore, "Personne n'est à l'isolement ni cas contact", true),
        new(PointMoment.AtDoor, "Masque porté, mains désinfectées", true),
        new(PointMoment.AtDoor, "Locataire dans une autre pièce, ou à deux mètres", true),
        new(PointMoment.During, "Fenêtre ouverte, pièce aérée", true),
        new(PointMoment.During, "Une seule personne dans la pièce", true),
        new(PointMoment.During, "Gants portés", false),
        new(PointMoment.After, "Outils et surfaces touchées nettoyés", true),
        new(PointMoment.After, "Déchets et protections emportés dans un sac fermé", true),
        new(PointMoment.After, "Locataire invité à aérer encore un quart d'heure", false),
    ];

    /// <summary>For empty dwellings and common parts.</summary>
    public static IReadOnlyList<PointText> Unoccupied { get; } =
    [
        new(PointMoment.AtDoor, "Masque porté, mains désinfectées", true),
        new(PointMoment.During, "Passage laissé libre, deux mètres avec les autres", false),
        new(PointMoment.After, "Outils et surfaces touchées nettoyés", true),
        new(PointMoment.After, "Déchets et protections emportés dans un sac fermé", true),
    ];
}
