using System.Text.RegularExpressions;

namespace AngersHabitat.Web.Tests.Architecture;

/// <summary><c>docs/security.md</c> answers for each requirement of OWASP ASVS 5.0.0, level 2, and what it names exists.</summary>
public sealed partial class SecurityTableTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));
    private static readonly string Document = File.ReadAllText(Path.Combine(Root, "docs/security.md"));

    // How many requirements of levels 1 and 2 each chapter has, from V1 on.
    private static readonly int[] Chapters = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];

    private static readonly string[] Folders = ["src", "tests", "tools", "deploy", "docs", ".ci"];
    private static readonly string[] Aside = ["obj", "bin", "node_modules", "dist", "App_Data", "TestResults"];

    private static readonly Dictionary<string, Row[]> Rows = TableRow().Matches(Document)
        .Select(row => new Row(row.Groups["number"].Value, row.Groups["state"].Value.Trim(), row.Groups["where"].Value.Trim(), row.Groups["proof"].Value.Trim()))
        .GroupBy(row => row.Number.Split('.')[0], StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal);

    private static readonly HashSet<string> Names = [.. Folders.SelectMany(folder => NamesUnder(Path.Combine(Root, folder)))];

    private static IEnumerable<Row> All => Rows.Values.SelectMany(rows => rows);

    [Fact]
    public void EveryChapter_IsThere_WithEachOfItsRequirementsOnce()
    {
        Chapter().Matches(Document).Select(chapter => chapter.Groups["number"].Value).ShouldBe(Enumerable.Range(1, Chapters.Length).Select(number => $"{number}"));
        Chapters.Select((count, index) => (Chapter: index + 1, Count: count)).ShouldBe(Rows.Select(chapter => (int.Parse(chapter.Key, System.Globalization.CultureInfo.InvariantCulture), chapter.Value.Length)));
        All.GroupBy(row => row.Number, StringComparer.Ordinal).Where(rows => rows.Count() > 1).Select(rows => rows.Key).ShouldBeEmpty();
    }

    [Fact]
    public void EveryRow_HasAState_AndTheSumsAreThoseAtTheTop()
    {
        string[] states = ["Met", "Partly", "Not met", "Not applicable"];

        All.Where(row => !states.Contains(row.State, StringComparer.Ordinal) || row.Proof.Length == 0).Select(row => row.Number).ShouldBeEmpty();
        var (met, partly, not, other) = (Count("Met"), Count("Partly"), Count("Not met"), Count("Not applicable"));
        Sums().Match(Document).Value.ShouldBe($"**{met} are met, {partly} partly, {not} are not, {other} do not apply.**");
    }

    [Fact]
    public void WhatIsMet_NamesWhereItIs_AndThatExists()
    {
        All.Where(row => row.State is "Met" or "Partly" && !Named(row.Where).Any(Exists)).Select(row => row.Number).ShouldBeEmpty("which file, class or ADR?");
        All.SelectMany(row => Named(row.Where).Where(name => !Exists(name)).Select(name => $"{row.Number}: {name}")).ShouldBeEmpty();
    }

    [Fact]
    public void EveryTestNamed_Exists()
    {
        var named = Test().Matches(Document).Select(test => test.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();

        named.Count.ShouldBeGreaterThan(50, "Does it still find them?");
        named.Where(test => !Names.Contains(test)).ShouldBeEmpty();
    }

    private static int Count(string state) => All.Count(row => row.State == state);

    // A path, a class, or a decision; words of settings and code are none of them.
    private static IEnumerable<string> Named(string text) => Name().Matches(text).Select(name => name.Groups["name"].Value);

    private static bool Exists(string name) => name.Contains('/', StringComparison.Ordinal) ? Path.Exists(Path.Combine(Root, name)) : Names.Contains(name);

    // A decision has its number; a file its name up to the first dot.
    private static IEnumerable<string> NamesUnder(string folder)
        => Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file) is var name && Decision().IsMatch(name) ? name[..4] : name.Split('.')[0])
            .Concat(Directory.EnumerateDirectories(folder).Where(inner => !Aside.Contains(Path.GetFileName(inner), StringComparer.Ordinal)).SelectMany(NamesUnder));

    private sealed record Row(string Number, string State, string Where, string Proof);

    [GeneratedRegex(@"^## V(?<number>\d+) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^\| (?<number>\d+\.\d+\.\d+) \| [^|\n]+ \|(?<state>[^|\n]*)\|(?<where>[^|\n]*)\|(?<proof>[^|\n]*)\|$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"\*\*\d+ are met, [^*\n]*\*\*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sums();

    [GeneratedRegex(@"`(?<name>[A-Z][A-Za-z0-9]+|[\w.-]+(/[\w.-]+)+/?)`|ADR (?<name>\d{4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"`(?<name>\w+Tests)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Test();

    [GeneratedRegex(@"^\d{4}-.*\.md$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decision();
}
