using System.Net;

namespace AngersHabitat.Testing;

/// <summary>Opens every page that links lead to, some of each route.</summary>
/// <param name="host">The portal, which says which route answers.</param>
/// <param name="client">Who opens.</param>
/// <param name="pagesOfARoute">How many pages of one route.</param>
public sealed class PageCrawl(RouteTellingHost host, PageClient client, int pagesOfARoute)
{
    private readonly Dictionary<string, int> _visits = new(StringComparer.Ordinal);

    /// <summary>How many pages were opened.</summary>
    public int Opened => _visits.Values.Sum();

    /// <summary>Follows links until no page of a new kind is left.</summary>
    /// <returns>What did not open.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(params string[] starts)
    {
        var (seen, waiting, faults) = (new HashSet<string>(starts, StringComparer.Ordinal), new Queue<string>(starts), new List<string>());
        while (waiting.TryDequeue(out var address))
        {
            var route = host.RouteOf("GET", address) ?? address;
            if (_visits.GetValueOrDefault(route) >= pagesOfARoute)
                continue;
            _visits[route] = _visits.GetValueOrDefault(route) + 1;
            var page = await client.FollowAsync(await client.OpenAsync(address));
            // Where somebody may begin, her role may not; what a link leads to opens.
            if (page.Status != HttpStatusCode.OK && !(page.Status == HttpStatusCode.Forbidden && starts.Contains(address)))
                faults.Add($"{address}: {(int)page.Status}");
            if (!page.Html.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal))
                continue;
            foreach (var link in page.Document.Links.Select(link => Path(link.GetAttribute("href"))).OfType<string>().Where(seen.Add))
                waiting.Enqueue(link);
        }
        return faults;
    }

    private static string? Path(string? href) => href is ['/', not '/', ..] or "/" ? href.Split('#')[0] : null;
}
