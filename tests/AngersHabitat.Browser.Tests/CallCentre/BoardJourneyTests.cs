using System.Globalization;
using AngersHabitat.Browser.Tests.Common;
using Microsoft.Playwright;

namespace AngersHabitat.Browser.Tests.CallCentre;

/// <summary>A board left open. The portal's clock stands still here, so nothing but the stream of events can bring a change.</summary>
public sealed class BoardJourneyTests(BrowserFixture fixture)
{
    private static readonly string[] Addresses =
    [
        "/agents/frequentation", "/agents/frequentation/agence-ouest", "/agents/appels-entrants", "/agents/appels-entrants/import",
        "/agents/tableau", "/agents/tableau?mur=true", "/pilotage/appels", "/pilotage/frequentation",
    ];

    [Fact]
    public async Task Board_LeftOpen_FollowsTapsAndCallsOfOthers()
    {
        await using var wall = await fixture.SignInAsync("responsable@demo.example");
        await wall.OpenAsync("/agents/tableau?mur=true");
        await wall.Page.EvaluateAsync("globalThis.leftOpen = true");
        var inside = wall.Page.Locator("[data-board-place=siege] [data-board-inside]");
        var calls = wall.Page.Locator("[data-board-value=calls]");
        var (insideBefore, callsBefore) = (await NumberAsync(inside), await NumberAsync(calls));

        await using var claire = await fixture.SignInAsync("accueil@demo.example", 390);
        await claire.OpenAsync("/agents/frequentation/siege");
        await claire.Page.GetByRole(AriaRole.Button, new() { Name = "Entrée", Exact = true }).ClickAsync();
        await Assertions.Expect(inside).ToHaveTextAsync($"{insideBefore + 1}");
        await claire.Page.GetByRole(AriaRole.Button, new() { Name = "Sortie", Exact = true }).ClickAsync();
        await Assertions.Expect(inside).ToHaveTextAsync($"{insideBefore}");

        await using var samir = await fixture.SignInAsync("standard@demo.example");
        await samir.OpenAsync("/agents/appels-entrants");
        await samir.Page.Keyboard.PressAsync("8");
        await samir.Page.Keyboard.PressAsync("t");
        await Assertions.Expect(calls).ToHaveTextAsync($"{callsBefore + 1}");
        (await wall.Page.EvaluateAsync<bool>("globalThis.leftOpen === true")).ShouldBeTrue();
        (await wall.AccessibilityFaultsAsync()).ShouldBeEmpty();
        wall.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Board_NetworkLost_SaysSoAndCatchesUp()
    {
        await using var wall = await fixture.SignInAsync("responsable@demo.example");
        await wall.OpenAsync("/agents/tableau");
        await wall.Page.RouteAsync("**/flux", route => route.AbortAsync());
        await wall.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await wall.Page.GetByText("Connexion perdue").WaitForAsync();
        await wall.Page.UnrouteAllAsync();
        await Assertions.Expect(wall.Page.Locator("[data-board-note]")).ToContainTextAsync("Chiffres de", new() { Timeout = 30_000 });
    }

    /// <summary>One session for all pages of attendance and calls: signing in is what takes time.</summary>
    [Fact]
    public async Task Pages_OnADeskAndAPhone_HaveNoFaultAndFitAtTwiceTheText()
    {
        await using var helene = await fixture.SignInAsync("responsable@demo.example", 390);
        var faults = new List<string>();
        foreach (var address in Addresses)
        {
            await helene.Page.SetViewportSizeAsync(390, 844);
            var response = await helene.OpenAsync(address);
            faults.AddRange(Markup.Faults(await response.TextAsync()).Select(fault => $"{address}: {fault}"));
            faults.AddRange((await helene.AccessibilityFaultsAsync()).Select(fault => $"{address} at 390 px: {fault}"));
            await AddOverflowAsync(helene.Page, $"{address} at 390 px", faults);
            await helene.Page.SetViewportSizeAsync(1280, 900);
            faults.AddRange((await helene.AccessibilityFaultsAsync()).Select(fault => $"{address} at 1280 px: {fault}"));
            await helene.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            await helene.Page.SetViewportSizeAsync(640, 900);
            await AddOverflowAsync(helene.Page, $"{address} at twice the text", faults);
        }
        faults.ShouldBeEmpty();
        helene.Complaints.ShouldBeEmpty();
    }

    // Charts follow a new width a moment later.
    private static async Task AddOverflowAsync(IPage page, string where, List<string> faults)
    {
        var pixels = 1;
        for (var look = 0; look < 30 && pixels > 0; look++)
        {
            pixels = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            await Task.Delay(pixels > 0 ? 100 : 0);
        }
        if (pixels > 0)
            faults.Add($"{where}: {pixels} px too wide");
    }

    private static async Task<int> NumberAsync(ILocator locator)
        => int.Parse((await locator.TextContentAsync())!, NumberStyles.AllowThousands, CultureInfo.GetCultureInfo("fr-FR"));
}
