using System.Globalization;

namespace AngersHabitat.Application.Reception.Demo;

/// <summary>
/// Lodges beyond the fifty of the demonstration, for a landlord of hundreds or thousands of places: each in the district of one of the fifty, with
/// two residences in streets of their own.
/// </summary>
internal static class DemoLodges
{
    /// <summary>The most that may be added; their telephone numbers have four digits.</summary>
    public const int Most = 9_898;

    private static readonly string[] Trees =
    [
        "Acacias", "Aulnes", "Bouleaux", "Cèdres", "Charmes", "Châtaigniers", "Chênes", "Cyprès", "Églantiers", "Érables", "Frênes", "Genêts", "Hêtres",
        "Ifs", "Lilas", "Magnolias", "Marronniers", "Mûriers", "Noisetiers", "Noyers", "Ormes", "Peupliers", "Saules", "Tamaris", "Troènes",
    ];

    /// <summary>Rows as those of <c>lodges.csv</c>.</summary>
    /// <param name="lodges">The fifty.</param>
    /// <param name="count">How many to add; none when it is not above zero.</param>
    public static IEnumerable<IReadOnlyDictionary<string, string>> More(IReadOnlyList<IReadOnlyDictionary<string, string>> lodges, int count)
        => Enumerable.Range(0, Math.Clamp(count, 0, Most)).Select(index => More(lodges[index % lodges.Count], Trees[index % Trees.Length], (index / Trees.Length) + 1));

    private static Dictionary<string, string> More(IReadOnlyDictionary<string, string> near, string tree, int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Les {tree} {number}");
        return new(near, StringComparer.Ordinal)
        {
            ["slug"] = "loge-" + SearchText.Normalize(name).Replace(' ', '-'),
            ["nom"] = "Loge " + name,
            ["residence_1"] = name,
            ["rue_1"] = $"allée des {tree}",
            ["numeros_1"] = Numbers(number),
            ["residence_2"] = "Le Clos des " + name[4..],
            ["rue_2"] = $"square des {tree}",
            ["numeros_2"] = Numbers(number),
        };
    }

    private static string Numbers(int number) => string.Create(CultureInfo.InvariantCulture, $"{(number * 10) + 1}-{(number * 10) + 9}");
}
