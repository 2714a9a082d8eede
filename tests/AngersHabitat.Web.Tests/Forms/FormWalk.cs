using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace AngersHabitat.Web.Tests.Forms;

/// <summary>A form that the walk met.</summary>
/// <param name="Client">Who met it.</param>
/// <param name="Page">The page on which it stands.</param>
/// <param name="Key">Route of the page, route of the action, names of the fields: what makes it another form than those already met.</param>
/// <param name="Route">The route of the action.</param>
/// <param name="Form">The form.</param>
public sealed record MetForm(PageClient Client, PageAnswer Page, string Key, string Route, IHtmlFormElement Form);

/// <summary>Walks the portal as each demonstration role, link by link, and keeps every form that is sent by POST.</summary>
public sealed partial class FormWalk(RouteTellingHost host)
{
    private const int PagesOfARoute = 4;
    private readonly Dictionary<string, MetForm> _met = new(StringComparer.Ordinal);

    public IReadOnlyCollection<MetForm> Met => _met.Values;

    /// <summary>Follows links until no page of a new kind is left.</summary>
    public async Task WalkAsync(PageClient client, params string[] starts)
    {
        var (seen, visits) = (new HashSet<string>(starts, StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var waiting = new Queue<string>(starts);
        while (waiting.TryDequeue(out var address))
        {
            if (await LookAsync(client, address, visits) is not { } page)
                continue;
            foreach (var link in page.Document.Links.Select(link => Path(link.GetAttribute("href"))).OfType<string>().Where(seen.Add))
                waiting.Enqueue(link);
        }
    }

    /// <summary>Keeps the forms of a page that was reached by other ways than a link.</summary>
    public void Keep(PageClient client, PageAnswer page)
    {
        foreach (var form in page.Document.Forms.Where(form => string.Equals(form.Method, "post", StringComparison.OrdinalIgnoreCase)))
        {
            var action = form.GetAttribute("action") ?? "";
            var route = host.RouteOf("POST", action) ?? throw new InvalidOperationException($"Nothing takes the form to « {action} ». {page.Text}");
            var names = string.Join(' ', form.Elements.Select(element => RowKey().Replace(element.GetAttribute("name") ?? "", "[]")).Distinct(StringComparer.Ordinal));
            var key = $"{page.Route} > {route} : {names}";
            _met.TryAdd(key, new MetForm(client, page, key, route, form));
        }
    }

    private async Task<PageAnswer?> LookAsync(PageClient client, string address, Dictionary<string, int> visits)
    {
        // Pages of one route differ in their data; a few of each show the forms that all have.
        var route = host.RouteOf("GET", address) ?? address;
        if (visits.GetValueOrDefault(route) >= PagesOfARoute)
            return null;
        visits[route] = visits.GetValueOrDefault(route) + 1;
        var page = await client.OpenAsync(address);
        if (page.Status != HttpStatusCode.OK)
            return null;
        Keep(client, page);
        return page;
    }

    // Files and other places have no forms; the filter of a list changes none.
    private static string? Path(string? href)
        => href is ['/', not '/', ..] or "/" && !href.Split('/')[^1].Contains('.', StringComparison.Ordinal) && !href.Contains("export", StringComparison.Ordinal)
            ? href.Split('#', '?')[0]
            : null;

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.None, 1000)]
    private static partial Regex RowKey();
}
