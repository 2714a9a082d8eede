using System.Text.RegularExpressions;

namespace AngersHabitat.Web.Tests.Architecture;

/// <summary>The source itself: a public type stands in the file of its name, and a file is read at one sitting.</summary>
public sealed partial class FilesTests
{
    private const int MostLines = 150;
    private const int MostLinesOfAMethod = 40;

    private static readonly string Source = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src"));

    [Fact]
    public void APublicType_StandsInTheFileOfItsName()
        => Files().SelectMany(file => PublicType().Matches(File.ReadAllText(file)).Select(type => type.Groups["name"].Value).Distinct(StringComparer.Ordinal)
                .Where(name => name != Path.GetFileName(file).Split('.')[0]).Select(name => $"{Path.GetFileName(file)} has {name}"))
            .ShouldBeEmpty();

    [Fact]
    public void AFile_IsNotLongerThanAPageOrTwo()
        => Files().Where(file => File.ReadAllLines(file).Length > MostLines)
            .Select(file => $"{Path.GetFileName(file)}: {File.ReadAllLines(file).Length} lines").ShouldBeEmpty();

    [Fact]
    public void AMethod_IsReadWithoutScrolling()
    {
        var methods = Files().SelectMany(file => Methods(File.ReadAllLines(file)).Select(method => (Name: $"{Path.GetFileName(file)}: {method.Signature}", method.Lines))).ToList();

        methods.Count.ShouldBeGreaterThan(1_000, "Does it still find them?");
        methods.Where(method => method.Lines > MostLinesOfAMethod).ShouldBeEmpty();
    }

    // Code does not ask which store it runs on: whatever only one of them needs stands in its own project.
    [Fact]
    public void AStore_IsNamedInItsOwnProjectAndWhereItIsChosen()
        => Files().Where(file => !file.Contains("/AngersHabitat.Store.S", StringComparison.Ordinal) && StoreName().IsMatch(File.ReadAllText(file)))
            .Select(Path.GetFileName).ShouldBe(["StoreRegistration.cs"]);

    // A body stands between braces as far in as its signature.
    private static IEnumerable<(string Signature, int Lines)> Methods(string[] lines)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            var indent = lines[index].Length - lines[index].TrimStart().Length;
            if (indent == 0 || lines[index].Trim() != "{")
                continue;
            var first = Array.FindLastIndex(lines, index - 1, line => line.Length > indent && line[indent] != ' ' && line[..indent].Trim().Length == 0);
            var last = Array.FindIndex(lines, index, line => line == lines[index].Replace('{', '}'));
            if (first >= 0 && last > index && Signature().IsMatch(lines[first].Trim()))
                yield return (lines[first].Trim(), last - index - 1);
        }
    }

    private static IEnumerable<string> Files()
        => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin" or "Migrations" or "node_modules"));

    [GeneratedRegex(@"^public ((static|sealed|abstract|partial|readonly) )*(record struct|record|class|struct|enum|interface) (?<name>\w+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"Sqlite|SqlServer|SqlClient|SqlException", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StoreName();

    [GeneratedRegex(@"^(?!(if|else|for|foreach|while|switch|using|try|do|lock|catch|return|await)\b)(?!.*\b(class|record|struct|interface) |.*=>)\w[^=]*[\w>]\(", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Signature();
}
