using System.Text.RegularExpressions;

namespace AngersHabitat.Web.Tests.Endpoints;

/// <summary>
/// Addresses on pages: each leads to a route that exists, so that a renamed route fails here, and none leads outside the path under which the portal
/// stands on its host.
/// </summary>
public sealed partial class AddressesTests : IAsyncLifetime
{
    private const string Base = "/portail";

    private static readonly string[] ForScripts = ["data-board", "data-send", "data-state", "data-live-url", "data-renew", "data-danger", "data-note-check"];

    private readonly PortalHost _host = new() { Settings = { ["PathBase"] = Base } };

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task EveryAddress_OnEveryPage_LeadsToARouteUnderThePathBase()
    {
        var walk = await PortalWalk.StartAsync(_host);
        var (gets, posts) = (Patterns("GET"), Patterns("POST"));
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        // A stream has no end; the page for a door without network is the same for every door, and its script writes which one.
        foreach (var (endpoint, address) in walk.Gets().Where(get => !get.Address.EndsWith("/flux", StringComparison.Ordinal) && !get.Address.EndsWith("/hors-ligne", StringComparison.Ordinal)))
        {
            var page = await walk.Person.OpenAsync(Base + address);
            if (page.Location is { } location && !location.StartsWith(Base + "/", StringComparison.Ordinal))
                faults.Add($"{endpoint.RoutePattern.RawText} redirects to {location}");
            if (!page.Html.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal))
                continue;
            foreach (var (element, target, isPost) in Targets(page))
            {
                if (target != Base && !target.StartsWith(Base + "/", StringComparison.Ordinal))
                    faults.Add($"{endpoint.RoutePattern.RawText}: {element} leads outside, to {target}");
                else if (!IsFile(target) && !(isPost ? posts : gets).Any(pattern => pattern.IsMatch(PathOf(target))))
                    faults.Add($"{endpoint.RoutePattern.RawText}: {element} leads nowhere, to {target}");
            }
        }
        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Controllers_RedirectToActionsOrUnderThePathBase()
    {
        var source = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/AngersHabitat.Web"));
        ((string[])["Features", "Pages"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(source, folder), "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => File.ReadAllLines(file).Where(line => LiteralRedirect().IsMatch(line)).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"))
            .ShouldBeEmpty();
    }

    // Addresses of the portal on a page; those of other hosts, telephone numbers and places on the page itself are not.
    private static IEnumerable<(string Element, string Target, bool IsPost)> Targets(PageAnswer page)
    {
        var links = page.Document.QuerySelectorAll("a[href], link[href]").Select(link => ("a link", link.GetAttribute("href")!, false));
        var forms = page.Document.QuerySelectorAll("form[action]").Select(form => ("a form", form.GetAttribute("action")!, form.GetAttribute("method") == "post"));
        var scripts = ForScripts.SelectMany(name => page.Document.QuerySelectorAll($"[{name}]").Select(element => (name, element.GetAttribute(name)!, name is "data-send" or "data-renew" or "data-danger" or "data-note-check")));
        return links.Concat(forms).Concat(scripts).Where(target => target.Item2.StartsWith('/'));
    }

    private static bool IsFile(string target) => target.StartsWith(Base + "/dist/", StringComparison.Ordinal) || target.EndsWith(".svg", StringComparison.Ordinal)
        // Described by the host itself, not by a controller.
        || target == Base + "/openapi/v1.json";

    private static string PathOf(string target) => "/" + target[Base.Length..].TrimStart('/').Split('?', '#')[0];

    private IReadOnlyList<Regex> Patterns(string method) =>
    [
        .. PortalWalk.Endpoints(_host, method).Select(endpoint => new Regex(
            "^/" + Parameter().Replace(Optional().Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), "(/[^/]+)?"), part => part.Value.Contains(":guid", StringComparison.Ordinal) ? "[0-9a-f-]{36}" : "[^/]+") + "$",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))),
    ];

    [GeneratedRegex(@"/\{[^}]*\?\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Optional();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();

    // To an action, to an address that "~" puts under the path base, or to where a visitor wanted to go.
    [GeneratedRegex("""Redirect\((?!\$?"~|Url\.IsLocalUrl)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LiteralRedirect();
}
