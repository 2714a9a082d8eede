using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AngersHabitat.Web.Presentation;

namespace AngersHabitat.Web.Tests.Hosting;

public sealed partial class TextsTests
{
    [Fact]
    public void EveryRefusal_HasItsFrenchSentence()
    {
        var codes = Directory.EnumerateFiles(SourceFolder(), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups["code"].Value))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();

        codes.Count.ShouldBeGreaterThan(20);
        codes.Where(code => Words.FindRefusal(code) is null).ShouldBeEmpty();
    }

    [GeneratedRegex("""new RuleException\(\s*"(?<code>[A-Za-z.]+)"|Refuse[A-Za-z]*\("(?<code>[A-Z][A-Za-z]+\.[A-Za-z]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    private static string SourceFolder([CallerFilePath] string here = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src"));
}
