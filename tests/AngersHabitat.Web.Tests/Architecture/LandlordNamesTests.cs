using System.Text.RegularExpressions;

namespace AngersHabitat.Web.Tests.Architecture;

/// <summary>No landlord's name, number, date or district stands in code outside the demonstration: what a portal says of its landlord is what the landlord entered.</summary>
public sealed partial class LandlordNamesTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));

    // All départements of France, one of them the demonstration's.
    private static readonly string[] Known = ["DepartmentNames.cs"];

    // What is generated, fetched or made by tools, and the demonstration.
    private static readonly string[] Aside = ["obj", "bin", "Migrations", "node_modules", "dist", "Demo"];

    // Code, pages, words, styles, scripts, settings, pictures; of what is put on servers, everything.
    private static readonly string[] Endings = [".cs", ".cshtml", ".resx", ".js", ".mjs", ".css", ".scss", ".json", ".svg", ".html", ".targets", ".csproj"];

    // Communes and districts of the demonstration, as its own file has them; « Centre-Ville » is a district of every town.
    private static readonly Regex Ground = new($@"\b({string.Join('|', DemonstrationGround().Select(Regex.Escape))})\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    [Fact]
    public void Code_OutsideTheDemonstration_NamesNoLandlord()
        => (from file in Files()
            from line in File.ReadLines(file)
            let own = Project().Replace(line, "")
            where Name().IsMatch(own) || Ground.IsMatch(own)
            select $"{Path.GetRelativePath(Root, file)}: {line.Trim()}").ShouldBeEmpty();

    [Fact]
    public void EveryKindOfFile_IsLookedAt()
    {
        var files = Files().Select(file => Path.GetRelativePath(Root, file)).ToList();

        foreach (var ending in (string[])[".cs", ".cshtml", ".resx", ".js", ".mjs", ".scss", ".json", ".svg"])
            files.ShouldContain(file => file.EndsWith(ending, StringComparison.Ordinal), ending);
        files.ShouldContain(file => file.StartsWith("deploy", StringComparison.Ordinal));
        DemonstrationGround().Count.ShouldBeGreaterThan(15);
    }

    private static IEnumerable<string> Files()
        => Under("src").Where(file => Endings.Contains(Path.GetExtension(file)) && Path.GetFileName(file) != "package-lock.json" && !Path.GetFileName(file).Contains("Demo", StringComparison.Ordinal))
            .Concat(Under("deploy")).Where(file => !Known.Contains(Path.GetFileName(file)));

    private static IEnumerable<string> Under(string folder)
        => Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(Aside.Contains));

    private static IReadOnlyList<string> DemonstrationGround()
    {
        var rows = File.ReadAllLines(Path.Combine(Root, "src/AngersHabitat.Application/Reception/Demo/lodges.csv")).Select(line => line.Split(';')).ToList();
        var (district, city) = (Array.IndexOf(rows[0], "quartier"), Array.IndexOf(rows[0], "commune"));
        return [.. rows.Skip(1).SelectMany(row => new[] { row[district], row[city] }).Where(name => name.Length > 0 && name != "Centre-Ville").Distinct(StringComparer.Ordinal)];
    }

    // The name of the product, and numbers of the ranges for fiction as examples in comments and in the reader of telephones.
    [GeneratedRegex(@"AngersHabitat|Angers-2020|^\s*///.*$|private static readonly string\[\] Fiction.*$|par exemple 02 61 91 00 12", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Project();

    [GeneratedRegex(@"\bAngers\b|\bALH\b|Angers Loire|Maine-et-Loire|Monplaisir|Belle-Beille|Roseraie|02[ \u00A0]?61[ \u00A0]?91|\+3326191|new DateOnly\(20(19|2\d),|(Premier|Deuxième) confinement", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
