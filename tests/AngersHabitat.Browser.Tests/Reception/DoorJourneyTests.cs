using AngersHabitat.Browser.Tests.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AngersHabitat.Browser.Tests.Reception;

/// <summary>The page at the door on a phone. Each journey has a door of its own: the portal is shared.</summary>
public sealed class DoorJourneyTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Door_OnAPhone_CountsInAndOutAndUndoes()
    {
        await using var claire = await OpenAsync("siege");
        var before = await InsideAsync(claire.Page);
        await WholeAsync(claire);

        await TapAsync(claire.Page, "Entrée");
        await TapAsync(claire.Page, "Entrée");
        await TapAsync(claire.Page, "Loyer");
        await SentAsync(claire.Page);
        // The portal's clock stands still: without this all would have been tapped in the same instant.
        fixture.Portal.Time.Advance(TimeSpan.FromSeconds(5));
        await TapAsync(claire.Page, "Sortie");
        await ShowsAsync(claire.Page, before + 2);
        await SentAsync(claire.Page);
        await claire.Page.GetByRole(AriaRole.Button, new() { Name = "Annuler la sortie" }).ClickAsync();
        await ShowsAsync(claire.Page, before + 3);

        await SentAsync(claire.Page);
        (await StoredAsync("siege")).ShouldBe(before + 3);
        claire.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Door_AtTheLimit_SaysFullAndLetsInWithAReason()
    {
        await using var claire = await OpenAsync("agence-centre");
        var page = claire.Page;
        for (var inside = await InsideAsync(page); inside < 6; inside++)
            await TapAsync(page, "Entrée");

        await page.Locator(".app-door__full").WaitForAsync();
        (await page.Locator("[data-door-entry]").IsVisibleAsync()).ShouldBeFalse();
        await WholeAsync(claire);
        await page.GetByRole(AriaRole.Button, new() { Name = "Personne fragile" }).ClickAsync();

        await ShowsAsync(page, 7);
        await SentAsync(page);
        await page.ReloadAsync();
        await page.GetByText("Passages au-delà de la limite").WaitForAsync();
        (await StoredAsync("agence-centre")).ShouldBe(7);
        claire.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Door_WithoutNetwork_CountsOnAndSendsEachPassageOnce()
    {
        await using var claire = await OpenAsync("agence-nord");
        var (page, before) = (claire.Page, await InsideAsync(claire.Page));
        var sendings = 0;
        page.Request += (_, request) => sendings += request.Url.EndsWith("/passages", StringComparison.Ordinal) ? 1 : 0;

        await page.Context.SetOfflineAsync(true);
        await TapAsync(page, "Entrée");
        await TapAsync(page, "Courrier");
        await TapAsync(page, "Sortie");
        await page.GetByText("Hors ligne : 3 à envoyer").WaitForAsync();
        await ShowsAsync(page, before + 1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Annuler le dernier passage" }).ClickAsync();
        await ShowsAsync(page, before + 2);
        await WholeAsync(claire);
        (await StoredAsync("agence-nord")).ShouldBe(before);

        await page.Context.SetOfflineAsync(false);
        await SentAsync(page);
        await ShowsAsync(page, before + 2);
        (await StoredAsync("agence-nord")).ShouldBe(before + 2);
        sendings.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Door_AnswerLostOnTheWay_IsSentAgainAndCountedOnce()
    {
        await using var claire = await OpenAsync("agence-nord");
        var (page, before) = (claire.Page, await InsideAsync(claire.Page));
        var lost = false;
        await page.RouteAsync("**/passages", async route =>
        {
            if (lost)
            {
                await route.ContinueAsync();
                return;
            }
            lost = true;
            await route.FetchAsync();
            await route.AbortAsync();
        });

        await TapAsync(page, "Entrée");
        await page.GetByText("Hors ligne : 1 à envoyer").WaitForAsync();
        (await StoredAsync("agence-nord")).ShouldBe(before + 1);
        await SentAsync(page);

        await ShowsAsync(page, before + 1);
        (await StoredAsync("agence-nord")).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Door_SignedOutElsewhere_KeepsThePassagesAndAsksToSignIn()
    {
        await using var claire = await OpenAsync("siege");
        var (page, before) = (claire.Page, await InsideAsync(claire.Page));
        await page.Context.ClearCookiesAsync();

        await TapAsync(page, "Entrée");
        await page.GetByText("Votre session est terminée.").WaitForAsync();
        await TapAsync(page, "Entrée");
        (await StoredAsync("siege")).ShouldBe(before);
        await page.GetByRole(AriaRole.Link, new() { Name = "Se reconnecter" }).ClickAsync();
        await BrowserFixture.FillSignInAsync(page, "accueil@demo.example");

        await ShowsAsync(page, before + 2);
        await SentAsync(page);
        (await StoredAsync("siege")).ShouldBe(before + 2);
    }

    [Fact]
    public async Task Door_ReopenedWithoutNetwork_CountsFromTheLastKnownNumberAndSendsLater()
    {
        await using var claire = await OpenAsync("siege");
        var (page, before) = (claire.Page, await InsideAsync(claire.Page));
        var kept = await KeptAsync(page);
        kept.ShouldContain("/agents/frequentation/hors-ligne");
        kept.ShouldAllBe(path => path == "/agents/frequentation/hors-ligne" || path.StartsWith("/dist/"));

        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await page.GetByText("Pas de réseau").WaitForAsync();
        (await page.ContentAsync()).ShouldNotContain("Claire");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Siège" }).WaitForAsync();
        await ShowsAsync(page, before);
        await TapAsync(page, "Sortie");
        await page.GetByText("Hors ligne : 1 à envoyer").WaitForAsync();
        await WholeAsync(claire);

        await page.Context.SetOfflineAsync(false);
        await page.GetByText("compté à").WaitForAsync();
        await SentAsync(page);
        await ShowsAsync(page, before - 1);
        (await StoredAsync("siege")).ShouldBe(before - 1);
    }

    /// <summary>The addresses that the device keeps, once it has kept the page.</summary>
    private static async Task<IReadOnlyList<string>> KeptAsync(IPage page)
    {
        for (var look = 0; look < 100; look++)
        {
            var kept = await page.EvaluateAsync<string[]>("""
                async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(request => new URL(request.url).pathname)))).flat()
                """);
            if (kept.Contains("/agents/frequentation/hors-ligne") && await page.EvaluateAsync<bool>("navigator.serviceWorker.getRegistration('/agents/frequentation/').then(one => one?.active != null)"))
                return kept;
            await Task.Delay(100);
        }
        return [];
    }

    private async Task<Visitor> OpenAsync(string door)
    {
        var claire = await fixture.SignInAsync("accueil@demo.example", 390);
        await claire.OpenAsync($"/agents/frequentation/{door}");
        return claire;
    }

    private static Task TapAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static async Task<int> InsideAsync(IPage page)
        => int.Parse((await page.Locator("[data-door-inside]").TextContentAsync())!, System.Globalization.CultureInfo.InvariantCulture);

    private static Task ShowsAsync(IPage page, int inside) => Assertions.Expect(page.Locator("[data-door-inside]")).ToHaveTextAsync($"{inside}");

    /// <summary>Nothing waits on the device any more: every passage was answered for.</summary>
    private static async Task SentAsync(IPage page)
    {
        for (var look = 0; look < 300; look++)
        {
            if (await page.EvaluateAsync<bool>("localStorage.getItem('door:' + document.querySelector('[data-door]').dataset.door) === null"))
                return;
            await Task.Delay(100);
        }
        Assert.Fail("Passages still wait on the device.");
    }

    private Task<int> StoredAsync(string slug) => fixture.Portal.InStoreAsync(db => (
        from door in db.AttendanceDoors.AsNoTracking()
        join place in db.Places on door.PlaceId equals place.Id
        where place.Slug == slug
        select door.Balance).SingleAsync());

    private static async Task WholeAsync(Visitor visitor)
    {
        (await visitor.AccessibilityFaultsAsync()).ShouldBeEmpty();
        (await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
    }
}
