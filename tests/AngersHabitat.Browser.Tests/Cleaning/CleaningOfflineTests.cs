using AngersHabitat.Testing;

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

    [Fact]
    public async Task Problem_WithAPhotograph_GoesWithItOnline_AndWithoutItOffline()
    {
        await using var thierry = await fixture.SignInAsync("technicien@demo.example", 390);
        await thierry.OpenAsync(Address);
        var page = thierry.Page;
        await TellAsync(page, "Vitre fendue");
        var told = page.Locator("[data-private]").Filter(new() { HasText = "Vitre fendue" });
        await told.GetByRole(AriaRole.Link, new() { Name = "Photo" }).WaitForAsync();
        (await thierry.AccessibilityFaultsAsync()).ShouldBeEmpty();

        await page.Context.SetOfflineAsync(true);
        await TellAsync(page, "Ampoule grillée");
        await page.GetByText("le problème est noté, sans sa photo").WaitForAsync();
        await page.GetByText("Hors ligne : 1 à envoyer").WaitForAsync();

        await page.Context.SetOfflineAsync(false);
        told = page.Locator("[data-private]").Filter(new() { HasText = "Ampoule grillée" });
        await told.WaitForAsync();
        (await told.GetByRole(AriaRole.Link, new() { Name = "Photo" }).CountAsync()).ShouldBe(0);
    }

    private static async Task TellAsync(IPage page, string words)
    {
        var stop = page.Locator("[data-visit]").First;
        await stop.GetByText("Signaler un problème").ClickAsync();
        var form = stop.Locator("form[enctype]");
        await form.GetByLabel("Hall").First.CheckAsync();
        await form.GetByLabel("Le problème").FillAsync(words);
        await form.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "photo.jpg", MimeType = "image/jpeg", Buffer = PhotographFiles.Draw(600, 400) });
        await form.GetByRole(AriaRole.Button, new() { Name = "Signaler" }).ClickAsync();
    }
}
