using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Browser.Tests.Attendance;

/// <summary>A device at a door: a phone, held in one hand. The portal is shared by all journeys, so each reads the number it starts from.</summary>
public abstract class DoorJourney(BrowserFixture fixture)
{
    /// <summary>The portal and the browser.</summary>
    protected BrowserFixture Fixture => fixture;

    protected async Task<Visitor> OpenAsync(string door)
    {
        var claire = await fixture.SignInAsync("accueil@demo.example", 390);
        await claire.OpenAsync($"/agents/frequentation/{door}");
        return claire;
    }

    protected static Task TapAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    protected static async Task<int> InsideAsync(IPage page)
        => int.Parse((await page.Locator("[data-door-inside]").TextContentAsync())!, System.Globalization.CultureInfo.InvariantCulture);

    protected static Task ShowsAsync(IPage page, int inside) => Assertions.Expect(page.Locator("[data-door-inside]")).ToHaveTextAsync($"{inside}");

    /// <summary>Nothing waits on the device any more: every passage was answered for.</summary>
    protected static async Task SentAsync(IPage page)
    {
        for (var look = 0; look < 300; look++)
        {
            if (await page.EvaluateAsync<bool>("localStorage.getItem('door:' + document.querySelector('[data-door]').dataset.door) === null"))
                return;
            await Task.Delay(100);
        }
        Assert.Fail("Passages still wait on the device.");
    }

    protected Task<int> StoredAsync(string slug) => fixture.Portal.InStoreAsync(db => (
        from door in db.AttendanceDoors.AsNoTracking()
        join place in db.Places on door.PlaceId equals place.Id
        where place.Slug == slug
        select door.Balance).SingleAsync());

    protected static async Task WholeAsync(Visitor visitor)
    {
        (await visitor.AccessibilityFaultsAsync()).ShouldBeEmpty();
        (await visitor.OverflowAsync()).ShouldBe(0);
    }
}
