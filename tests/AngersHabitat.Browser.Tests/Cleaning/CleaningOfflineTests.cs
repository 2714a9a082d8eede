namespace AngersHabitat.Browser.Tests.Cleaning;

/// <summary>A caretaker's telephone loses the network in the middle of a round: what was ticked arrives later, each act once.</summary>
public sealed class CleaningOfflineTests(BrowserFixture fixture)
{
    private const string Address = "/agents/nettoyage";

    [Fact]
    public async Task Day_WithoutNetwork_TicksAndSendsLater()
    {
        await using var thierry = await fixture.SignInAsync("technicien@demo.example", 390);
        await thierry.OpenAsync(Address);
        var page = thierry.Page;
        var stop = page.Locator("[data-visit]").First;
        (await thierry.AccessibilityFaultsAsync()).ShouldBeEmpty();
        (await thierry.OverflowAsync()).ShouldBe(0);
        await stop.Locator("[data-clean='0'] button").ClickAsync();
        await page.WaitForFunctionAsync("() => Object.keys(localStorage).every(key => !key.startsWith('visit:'))");

        await page.Context.SetOfflineAsync(true);
        await stop.Locator("[data-clean='2'] button").ClickAsync();
        await stop.Locator("[data-clean='4'] button").ClickAsync();
        await page.GetByText("Hors ligne : 2 à envoyer").WaitForAsync();
        await stop.GetByRole(AriaRole.Button, new() { Name = "Annuler" }).ClickAsync();
        await page.GetByText("Hors ligne : 3 à envoyer").WaitForAsync();

        await page.Context.SetOfflineAsync(false);
        await page.WaitForFunctionAsync("() => Object.keys(localStorage).every(key => !key.startsWith('visit:'))");
        await page.GetByText("Hors ligne").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await thierry.OpenAsync(Address);
        (await stop.Locator("[data-clean='2'] [data-clean-state]").TextContentAsync()).ShouldNotBeNull().ShouldContain("Fait à");
    }
}
