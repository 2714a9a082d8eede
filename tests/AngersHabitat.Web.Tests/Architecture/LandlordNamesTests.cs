using System.Text.RegularExpressions;

namespace AngersHabitat.Web.Tests.Architecture;

/// <summary>No landlord's name, number, date or district stands in code outside the demonstration: what a portal says of its landlord is what the landlord entered.</summary>
public sealed partial class LandlordNamesTests
{
    private static readonly string Source = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src"));

    // To be made data; nothing is added here.
    private static readonly string[] Known = ["TownPlan.cs", "AddressWords.cs"];

    [Fact]
    public void Code_OutsideTheDemonstration_NamesNoLandlord()
        => (from file in Files()
            from line in File.ReadLines(file)
            where Name().IsMatch(Project().Replace(line, ""))
            select $"{Path.GetFileName(file)}: {line.Trim()}").ShouldBeEmpty();

    private static IEnumerable<string> Files()
        => Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".resx" && !Known.Contains(Path.GetFileName(file)))
            .Where(file => !Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin" or "Migrations" or "node_modules" or "Demo"))
            .Where(file => !Path.GetFileName(file).Contains("Demo", StringComparison.Ordinal));

    // The name of the product, and numbers of the ranges for fiction as examples in comments and in the reader of telephones.
    [GeneratedRegex(@"AngersHabitat|Angers-2020|^\s*///.*$|private static readonly string\[\] Fiction.*$|par exemple 02 61 91 00 12", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Project();

    [GeneratedRegex(@"\bAngers\b|\bALH\b|Angers Loire|Maine-et-Loire|Monplaisir|Belle-Beille|Roseraie|02[ \u00A0]?61[ \u00A0]?91|\+3326191|new DateOnly\(20(19|2\d),|(Premier|Deuxième) confinement", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
