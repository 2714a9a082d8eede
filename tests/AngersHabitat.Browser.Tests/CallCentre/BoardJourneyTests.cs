using System.Globalization;

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
        (await StaffPages.FaultsAsync(helene, Addresses)).ShouldBeEmpty();
        helene.Complaints.ShouldBeEmpty();
    }

    private static async Task<int> NumberAsync(ILocator locator)
        => int.Parse((await locator.TextContentAsync())!, NumberStyles.AllowThousands, CultureInfo.GetCultureInfo("fr-FR"));
}
