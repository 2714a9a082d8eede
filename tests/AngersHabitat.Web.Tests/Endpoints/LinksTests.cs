using System.Text.RegularExpressions;

namespace AngersHabitat.Web.Tests.Endpoints;

/// <summary>
/// What each role is shown it may open: somebody of one role starts at the home of the day and follows every link of every page of the staff. A link that is
/// refused, or leads to nothing, should not have been there.
/// </summary>
public sealed partial class LinksTests(PortalHost host) : IClassFixture<PortalHost>
{
    // So many addresses of one shape (the same but for identifiers and filters) are opened: rows of a list are alike, but not all in the same state.
    private const int OfOneShape = 3;

    private static readonly string[] StaffPages = ["/agents", "/pilotage", "/admin", "/mon-compte"];

    [Theory]
    [InlineData("accueil@demo.example", 20)]
    [InlineData("standard@demo.example", 10)]
    [InlineData("appels@demo.example", 20)]
    [InlineData("responsable@demo.example", 80)]
    [InlineData("admin@demo.example", 40)]
    public async Task EveryLinkShown_IsAnswered(string email, int least)
    {
        var person = await host.SignInAsync(email);
        var (faults, waiting, opened) = (new SortedSet<string>(StringComparer.Ordinal), new Queue<(string From, string Address)>([("the menu", "/agents")]), new HashSet<string>(StringComparer.Ordinal));
        var shapes = new Dictionary<string, int>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var next))
        {
            var shape = Identifier().Replace(next.Address.Split('?')[0], "*");
            if (!opened.Add(next.Address) || (shapes[shape] = shapes.GetValueOrDefault(shape) + 1) > OfOneShape)
                continue;
            var page = await person.OpenAsync(next.Address);
            if (page.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
                faults.Add($"{next.From} leads to {next.Address}: {(int)page.Status}");
            foreach (var link in LinksOn(next.Address, page))
                waiting.Enqueue((next.Address, link));
        }
        faults.ShouldBeEmpty();
        opened.Count.ShouldBeGreaterThan(least);
    }

    private static IEnumerable<string> LinksOn(string address, PageAnswer page)
        => StaffPages.Any(root => address.StartsWith(root, StringComparison.Ordinal)) && page.Html.StartsWith("<!DOCTYPE html>", StringComparison.OrdinalIgnoreCase)
            ? page.Document.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Distinct(StringComparer.Ordinal)
            : [];

    [GeneratedRegex("(?<=/)([0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+|agence-[a-z-]+|loge-[a-z0-9-]+|[A-Z]{2,}[0-9-]+)(?=/|$|\\.)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identifier();
}
