using System.Text.RegularExpressions;

namespace AngersHabitat.Web.Tests.Architecture;

/// <summary>The source itself: a public type stands in the file of its name, and a file is read at one sitting.</summary>
public sealed partial class FilesTests
{
    private const int MostLines = 150;

    // To be split by meaning; nothing is added here.
    private static readonly string[] Long = ["FieldTagHelper.cs", "Operation.cs", "DemoLives.cs", "SaveCampaign.cs", "Telephones.cs", "Person.cs", "Referral.cs", "XlsxBook.cs"];

    private static readonly string Source = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src"));

    [Fact]
    public void APublicType_StandsInTheFileOfItsName()
        => Files().SelectMany(file => PublicType().Matches(File.ReadAllText(file)).Select(type => type.Groups["name"].Value).Distinct(StringComparer.Ordinal)
                .Where(name => name != Path.GetFileName(file).Split('.')[0]).Select(name => $"{Path.GetFileName(file)} has {name}"))
            .ShouldBeEmpty();

    [Fact]
    public void AFile_IsNotLongerThanAPageOrTwo()
        => Files().Where(file => !Long.Contains(Path.GetFileName(file)) && File.ReadAllLines(file).Length > MostLines)
            .Select(file => $"{Path.GetFileName(file)}: {File.ReadAllLines(file).Length} lines").ShouldBeEmpty();

    private static IEnumerable<string> Files()
        => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin" or "Migrations" or "node_modules"));

    [GeneratedRegex(@"^public ((static|sealed|abstract|partial|readonly) )*(record struct|record|class|struct|enum|interface) (?<name>\w+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex PublicType();
}
