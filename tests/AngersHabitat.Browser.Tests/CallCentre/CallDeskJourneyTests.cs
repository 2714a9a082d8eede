using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Browser.Tests.CallCentre;

/// <summary>The call desk without a mouse: only keys are pressed.</summary>
public sealed class CallDeskJourneyTests(BrowserFixture fixture)
{
    private const string Desk = "/agents/appels-entrants";

    [Fact]
    public async Task Call_TwoKeys_IsNoted()
    {
        await using var samir = await OpenAsync();
        await samir.Page.Keyboard.PressAsync("3");
        await samir.Page.Keyboard.PressAsync("r");
        await samir.Page.GetByText("Noté : loyer, répondu.").WaitForAsync();
        (await samir.AccessibilityFaultsAsync()).ShouldBeEmpty();
        samir.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Call_NotedByMistake_IsCorrectedThenCancelled()
    {
        await using var samir = await OpenAsync();
        var page = samir.Page;
        await PressAsync(page, "5", "r");
        await page.GetByText("Noté : voisinage, répondu.").WaitForAsync();
        await Keyboard.TabToAsync(page, page.Locator(".app-history a").First);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Corriger l’appel noté" }).WaitForAsync();
        (await samir.AccessibilityFaultsAsync()).ShouldBeEmpty();
        await PressAsync(page, "4", "Control+Enter");
        await page.GetByText("Appel corrigé").WaitForAsync();
        await page.GetByText("Propreté, répondu").First.WaitForAsync();

        await Keyboard.TabToAsync(page, page.Locator(".app-history a").First);
        await page.Keyboard.PressAsync("Enter");
        await Keyboard.TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Annuler cet appel" }));
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Appel annulé").WaitForAsync();
        samir.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Call_KeysTypedIntoTheNote_StayText()
    {
        await using var samir = await OpenAsync();
        await samir.Page.Keyboard.PressAsync("n");
        await samir.Page.Keyboard.TypeAsync("3 portes, r");
        (await samir.Page.Locator("textarea").InputValueAsync()).ShouldBe("3 portes, r");
        (await samir.Page.Locator("[name='Call.Reason']:checked").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task UrgentCall_OpensTheSheetAndStaysOnEverybodysListUntilTaken()
    {
        await using var samir = await OpenAsync();
        var page = samir.Page;
        await PressAsync(page, "1", "u");
        await page.Keyboard.TypeAsync("02 61 91 04 12");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Hall Clavier");
        await page.Keyboard.PressAsync("Control+Enter");

        await page.GetByRole(AriaRole.Heading, new() { Name = "Appel urgent : conduite à tenir" }).WaitForAsync();
        foreach (var number in (string[])["15", "17", "18", "112", "114"])
            (await page.Locator("main .app-card__title").Filter(new() { HasText = number }).CountAsync()).ShouldBeGreaterThan(0);
        (await samir.AccessibilityFaultsAsync()).ShouldBeEmpty();

        await using var helene = await fixture.SignInAsync("responsable@demo.example");
        await helene.OpenAsync(Desk);
        var waiting = helene.Page.Locator(".app-todo__item").Filter(new() { HasText = "Hall Clavier" });
        await Keyboard.TabToAsync(helene.Page, waiting.GetByRole(AriaRole.Button, new() { Name = "Je m’en occupe" }));
        await helene.Page.Keyboard.PressAsync("Enter");
        await helene.Page.GetByText("L’appel urgent est à vous").WaitForAsync();

        await samir.OpenAsync(Desk);
        (await page.GetByText("Hall Clavier").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Callback_NotedTakenAndEnded()
    {
        await using var samir = await OpenAsync();
        var page = samir.Page;
        await PressAsync(page, "2", "p");
        await page.Keyboard.TypeAsync("06 39 98 12 34");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Mme Clavier");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.GetByText("Noté : réparation, à rappeler.").WaitForAsync();

        var owed = page.Locator("tr").Filter(new() { HasText = "Mme Clavier" });
        await Keyboard.TabToAsync(page, owed.GetByRole(AriaRole.Button, new() { Name = "J’appelle" }));
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Ce rappel est à vous pour un quart d’heure.").WaitForAsync();
        (await samir.AccessibilityFaultsAsync()).ShouldBeEmpty();
        await Keyboard.TabToAsync(page, owed.GetByRole(AriaRole.Button).First);
        await page.Keyboard.PressAsync("Enter");

        await page.GetByText("Rappel terminé.").WaitForAsync();
        (await owed.CountAsync()).ShouldBe(0);
        (await fixture.Portal.InStoreAsync(db => db.Callbacks.ToListAsync())).ShouldAllBe(row => row.Name != "Mme Clavier" && row.Number != "+33639981234");
    }

    private async Task<Visitor> OpenAsync(int width = 1280)
    {
        var samir = await fixture.SignInAsync("standard@demo.example", width);
        await samir.OpenAsync(Desk);
        return samir;
    }

    private static async Task PressAsync(IPage page, params string[] keys)
    {
        foreach (var key in keys)
            await page.Keyboard.PressAsync(key);
    }
}
