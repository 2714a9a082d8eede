namespace AngersHabitat.Web.Tests.Pages;

/// <summary>Every page of the portal, opened once for the tests that read them all: as a visitor and as somebody who holds every role.</summary>
public sealed class PagesRead : IAsyncLifetime
{
    // Each stands for a kind that no link leads to: nothing found, a filter that cannot be read, an address that is gone.
    private static readonly string[] Others =
    [
        "/lieux?type=abc", "/lieux?page=999", "/chantiers/n-existe-pas", "/pilotage/appels?du=abc", "/pilotage/chantiers/operations?page=-1", "/admin/journal?du=31/31/2020",
    ];

    private readonly PortalHost _host = new();

    /// <summary>The pages, by who looks and the address.</summary>
    public IReadOnlyList<(string Name, PageAnswer Page)> All { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var walk = await PortalWalk.StartAsync(_host);
        // A stream has no end.
        var addresses = walk.Gets().Select(get => get.Address).Where(address => !address.EndsWith("/flux", StringComparison.Ordinal)).Concat(Others).ToList();
        var pages = new List<(string, PageAnswer)>();
        foreach (var (who, client) in ((string, PageClient)[])[("visiteur", _host.Visit()), ("agent", walk.Person)])
        {
            foreach (var address in addresses)
            {
                if (await client.OpenAsync(address) is { Location: null } page && page.Html.StartsWith("<!DOCTYPE html>", StringComparison.OrdinalIgnoreCase))
                    pages.Add(($"{who} {address}", page));
            }
        }
        All = pages;
    }

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();
}
