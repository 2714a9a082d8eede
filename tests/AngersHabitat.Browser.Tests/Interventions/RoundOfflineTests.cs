namespace AngersHabitat.Browser.Tests.Interventions;

/// <summary>A round on a telephone that loses the network: ticked in the cellar, begun there, sent later, each act once.</summary>
public sealed class RoundOfflineTests(BrowserFixture fixture)
{
    private const string Address = "/agents/interventions/ma-tournee";

    [Fact]
    public async Task Round_WithoutNetwork_TicksAndBeginsAndSendsLater()
    {
        await using var thierry = await fixture.SignInAsync("technicien@demo.example", 390);
        await thierry.OpenAsync(Address);
        var page = thierry.Page;
        var id = await page.GetAttributeAsync("[data-visit][data-state=Confirmed]", "data-visit");
        var visit = page.Locator($"[data-visit='{id}']");
        (await thierry.AccessibilityFaultsAsync()).ShouldBeEmpty();
        (await thierry.OverflowAsync()).ShouldBe(0);
        await page.Context.SetOfflineAsync(true);
        await visit.Locator("details summary").First.ClickAsync();
        await visit.GetByRole(AriaRole.Button, new() { Name = "Commencer" }).ClickAsync();
        await page.GetByText("Protocole : il reste 2 points.").WaitForAsync();
        foreach (var yes in await visit.Locator("[data-moment=AtDoor] .app-point__form button[value=Yes]").AllAsync())
            await yes.ClickAsync();
        await visit.GetByRole(AriaRole.Button, new() { Name = "Commencer" }).ClickAsync();
        await page.GetByText("Hors ligne : 3 à envoyer").WaitForAsync();

        await page.Context.SetOfflineAsync(false);
        await page.Locator($"[data-visit='{id}'][data-state=InProgress]").WaitForAsync();
        await page.GetByText("Hors ligne").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }
}
