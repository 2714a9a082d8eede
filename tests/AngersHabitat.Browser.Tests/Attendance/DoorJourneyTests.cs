namespace AngersHabitat.Browser.Tests.Attendance;

/// <summary>The page at the door on a phone.</summary>
public sealed class DoorJourneyTests(BrowserFixture fixture) : DoorJourney(fixture)
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
        Fixture.Portal.Time.Advance(TimeSpan.FromSeconds(5));
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
}
