namespace AngersHabitat.Web.Tests.Endpoints;

/// <summary>A page asks the store as often with many rows as with few: whoever asks once a row is found here, on whichever page.</summary>
public sealed class QueryCountTests
{
    // A session looked after, or a value read once a node, may fall into either walk.
    private const int Slack = 3;

    [Fact]
    public async Task EveryPage_AsksNoMoreOftenOfALargerStore()
    {
        var few = await CountAsync(new IdleHost { MakesDemonstration = true, Settings = { ["Demo:Contacts"] = "20", ["Demo:Operations"] = "34" } });
        var many = await CountAsync(new IdleHost());
        many.Count.ShouldBeGreaterThan(100);
        many.Where(page => few.TryGetValue(page.Key, out var before) && page.Value > before + Slack)
            .Select(page => $"{page.Key}: {few[page.Key]} statements with few rows, {page.Value} with many").ShouldBeEmpty();
    }

    private static async Task<Dictionary<string, int>> CountAsync(PortalHost host)
    {
        var log = new SqlLog().ListenTo(host);
        using (host)
        {
            var walk = await PortalWalk.StartAsync(host);
            foreach (var read in (string[])["/", "/chantiers", "/pilotage", "/agents/interventions", "/pilotage/interventions"])
                await walk.Person.OpenAsync(read);
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (endpoint, address) in walk.Gets().Where(pair => !pair.Address.Contains("flux", StringComparison.Ordinal)))
            {
                log.Clear();
                using var answer = await walk.Person.Http.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
                // A page that leads elsewhere, for want of what it shows, asks little.
                if (answer.StatusCode == HttpStatusCode.OK)
                    counts[endpoint.RoutePattern.RawText!] = log.Statements.Count;
            }
            return counts;
        }
    }
}
