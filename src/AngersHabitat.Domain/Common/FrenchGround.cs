namespace AngersHabitat.Domain.Common;

/// <summary>
/// Whether coordinates lie in France, in boxes drawn with some kilometres to spare: the mainland with Corsica, and the departments and collectivities
/// overseas in which public landlords let dwellings. Enough to notice two numbers that changed places.
/// </summary>
public static class FrenchGround
{
    private static readonly (decimal South, decimal North, decimal West, decimal East)[] Boxes =
    [
        (41.2m, 51.3m, -5.6m, 9.8m),
        (15.7m, 18.2m, -63.3m, -60.7m),
        (14.3m, 15.0m, -61.4m, -60.7m),
        (2.0m, 6.0m, -54.8m, -51.5m),
        (-21.5m, -20.7m, 55.1m, 56.0m),
        (-13.1m, -12.5m, 44.9m, 45.4m),
        (46.7m, 47.2m, -56.5m, -56.0m),
    ];

    /// <summary>Whether the point lies in France.</summary>
    public static bool Holds(decimal latitude, decimal longitude)
        => Boxes.Any(box => latitude >= box.South && latitude <= box.North && longitude >= box.West && longitude <= box.East);

    /// <summary>What is wrong with a point: the code of the refusal; null when nothing is.</summary>
    public static string? FlawOf(decimal latitude, decimal longitude)
        => Holds(latitude, longitude) ? null : Holds(longitude, latitude) ? "Common.CoordinatesSwapped" : "Common.OutsideFrance";
}
