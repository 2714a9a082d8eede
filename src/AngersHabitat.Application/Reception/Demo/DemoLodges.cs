using System.Globalization;
using AngersHabitat.Application.Demo;

namespace AngersHabitat.Application.Reception.Demo;

/// <summary>
/// The fifty lodges of the article, and those beyond them for a landlord of hundreds or thousands of places: each in the district of one of the fifty, with
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

    // Their telephone numbers follow each other from here.
    private const int FirstPhone = 101;

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = DemoTable.Read("lodges.csv");

    /// <summary>The fifty of the article.</summary>
    public static IReadOnlyList<DemoLodge> Fifty { get; } = [.. Rows.Select((row, index) => new DemoLodge(row, FirstPhone + index))];

    /// <summary>Those beyond the fifty.</summary>
    /// <param name="count">How many; none when it is not above zero.</param>
    public static IEnumerable<DemoLodge> More(int count)
        => Enumerable.Range(0, Math.Clamp(count, 0, Most))
            .Select(index => new DemoLodge(More(Rows[index % Rows.Count], Trees[index % Trees.Length], (index / Trees.Length) + 1), FirstPhone + Rows.Count + index));

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
