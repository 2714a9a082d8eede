using System.Globalization;
using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>
/// A plain plan of the Angers area drawn by the server: rivers and communes to find one's way, a numbered mark for each worksite.
/// The outlines are sketched for orientation from public geography; they measure nothing.
/// </summary>
public static class TownPlan
{
    /// <summary>Width of the drawing.</summary>
    public const int Width = 640;

    /// <summary>Height of the drawing.</summary>
    public const int Height = 650;

    private const double West = -0.668, East = -0.432, North = 47.542;

    // Degrees of longitude are shorter than those of latitude by the cosine of the latitude.
    private const double PerLongitude = Width / (East - West);
    private const double PerLatitude = PerLongitude / 0.676;

    /// <summary>Rivers as lists of points: Maine with Mayenne and Sarthe, then Loire.</summary>
    public static IReadOnlyList<(string Name, double Weight, string Points)> Rivers { get; } =
    [
        ("Mayenne", 5, Path((47.545, -0.600), (47.528, -0.585), (47.512, -0.566), (47.497, -0.561), (47.488, -0.556))),
        ("Sarthe", 5, Path((47.545, -0.515), (47.530, -0.532), (47.512, -0.540), (47.498, -0.548), (47.488, -0.556))),
        ("Maine", 8, Path((47.488, -0.556), (47.478, -0.556), (47.470, -0.560), (47.460, -0.572), (47.447, -0.588), (47.432, -0.605), (47.413, -0.625))),
        ("Loire", 13, Path((47.440, -0.425), (47.428, -0.460), (47.420, -0.495), (47.414, -0.530), (47.405, -0.560), (47.402, -0.590), (47.408, -0.620), (47.400, -0.675))),
    ];

    /// <summary>Names of communes and districts, placed.</summary>
    public static IReadOnlyList<(string Name, double Latitude, double Longitude)> Names { get; } =
    [
        ("Avrillé", 47.514, -0.592), ("Beaucouzé", 47.481, -0.642), ("Bouchemaine", 47.428, -0.622), ("Les Ponts-de-Cé", 47.431, -0.520),
        ("Trélazé", 47.453, -0.462), ("Saint-Barthélemy-d'Anjou", 47.476, -0.484), ("Écouflant", 47.534, -0.522), ("Verrières-en-Anjou", 47.514, -0.468),
        ("Mûrs-Erigné", 47.389, -0.548), ("ANGERS", 47.4735, -0.545),
    ];

    /// <summary>Place of a point, from west to east.</summary>
    public static double X(double longitude) => Math.Round((longitude - West) * PerLongitude, 1);

    /// <summary>Place of a point, from north to south.</summary>
    public static double Y(double latitude) => Math.Round((North - latitude) * PerLatitude, 1);

    /// <summary>Length of a kilometre on the drawing.</summary>
    public static double Kilometre { get; } = Math.Round(PerLatitude / 111.2, 1);

    /// <summary>Whether a worksite can be drawn.</summary>
    public static bool Holds(PublicWorksite worksite)
        => worksite is { Latitude: { } latitude, Longitude: { } longitude }
            && X(longitude) is > 0 and < Width && Y(latitude) is > 0 and < Height;

    private static string Path(params (double Latitude, double Longitude)[] points)
        => string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.Longitude)},{Y(point.Latitude)}")));
}
