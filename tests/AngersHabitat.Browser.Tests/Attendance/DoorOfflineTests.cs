namespace AngersHabitat.Browser.Tests.Attendance;

/// <summary>A door whose network or session is lost: every passage is counted, each once.</summary>
public sealed class DoorOfflineTests(BrowserFixture fixture) : DoorJourney(fixture)
{
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

    [Fact]
    public async Task PageForADoorWithoutNetwork_OpenedWithNetwork_LeadsToTheDoors()
    {
        await using var claire = await Fixture.SignInAsync("accueil@demo.example", 390);
        await claire.OpenAsync("/agents/frequentation/hors-ligne");
        await claire.Page.GetByRole(AriaRole.Heading, new() { Name = "Fréquentation" }).WaitForAsync();
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
}
