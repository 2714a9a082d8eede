namespace AngersHabitat.Browser.Tests.Reception;

/// <summary>A telephone that has seen hours shows them again without network, and says since when it knows them; nothing of who is signed in is kept.</summary>
public sealed class OfflineHoursTests(BrowserFixture fixture)
{
    private const string Notice = "[data-offline]";

    [Fact]
    public async Task Hours_SeenOnce_OpenWithoutNetwork_WithTheirAge()
    {
        await using var visitor = await fixture.VisitAsync(width: 390);
        var page = visitor.Page;
        await visitor.OpenAsync("/lieux/agence-centre");
        await KeptAsync(page, "/urgence");
        // From now on the worker stands between the page and the network.
        await visitor.OpenAsync("/lieux/agence-centre");
        await KeptAsync(page, "/lieux/agence-centre");

        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync("/lieux/agence-centre");
        (await page.Locator(Notice).TextContentAsync()).ShouldNotBeNull().ShouldContain("Sans réseau. Voici ce que l’on savait");
        (await page.GetByRole(AriaRole.Heading, new() { Name = "Agence Centre", Level = 1 }).CountAsync()).ShouldBe(1);
        (await page.GetByText("9 h à 12 h 30").CountAsync() + await page.GetByText("12 h 30").CountAsync()).ShouldBeGreaterThan(0);
        (await visitor.AccessibilityFaultsAsync()).ShouldBeEmpty();
        (await visitor.OverflowAsync()).ShouldBe(0);

        await page.GotoAsync("/lieux/agence-nord");
        (await page.GetByText("Puis-je venir maintenant").CountAsync()).ShouldBeGreaterThan(0, "a place that was never opened gives way to the front page");
        (await page.Locator(Notice).CountAsync()).ShouldBe(1);

        await page.Context.SetOfflineAsync(false);
        await page.Locator(Notice).WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task PageOfSomebodySignedIn_IsNotKept()
    {
        await using var claire = await fixture.SignInAsync("accueil@demo.example", 390);
        await claire.OpenAsync("/");
        await KeptAsync(claire.Page, "/urgence");
        await claire.OpenAsync("/lieux/agence-sud");

        (await AddressesAsync(claire.Page)).ShouldNotContain("/lieux/agence-sud");
        var front = await claire.Page.EvaluateAsync<string>("async () => (await (await (await caches.open('public-1')).match('/')).text())");
        front.ShouldNotContain("Claire");
        front.ShouldNotContain("__RequestVerificationToken");
    }

    private static async Task KeptAsync(IPage page, string address)
    {
        for (var look = 0; look < 100; look++)
        {
            if ((await AddressesAsync(page)).Contains(address) && await page.EvaluateAsync<bool>("navigator.serviceWorker.getRegistration('/').then(one => one?.active != null)"))
                return;
            await Task.Delay(100);
        }
        throw new ShouldAssertException($"{address} is not kept.");
    }

    private static async Task<IReadOnlyList<string>> AddressesAsync(IPage page)
        => await page.EvaluateAsync<string[]>("async () => (await (await caches.open('public-1')).keys()).map(request => new URL(request.url).pathname)");
}
