namespace AngersHabitat.Browser.Tests.Pages;

/// <summary>Controls of every page that a menu or the day of a role leads to, and of the public ones.</summary>
public sealed class ControlsTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("responsable@demo.example")]
    [InlineData("admin@demo.example")]
    [InlineData("appels@demo.example")]
    [InlineData("standard@demo.example")]
    [InlineData("accueil@demo.example")]
    public async Task StaffPages_CanBeHitAndToldApart(string email)
    {
        await using var person = await fixture.SignInAsync(email);
        await person.OpenAsync("/agents");
        var addresses = await person.Page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('nav a, main a')].map(link => link.getAttribute('href').split(/[?#]/)[0]))].filter(path => path.startsWith('/') && !path.includes('.'))");
        addresses.Length.ShouldBeGreaterThan(2);
        (await FaultsAsync(person, addresses)).ShouldBeEmpty();
    }

    [Fact]
    public async Task PublicPages_CanBeHitAndToldApart()
    {
        await using var visitor = await fixture.VisitAsync();
        var routes = await PublicPages.ByRouteAsync(fixture.Portal);
        (await FaultsAsync(visitor, routes.Values.SelectMany(addresses => addresses))).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(Visitor person, IEnumerable<string> addresses)
    {
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            await person.OpenAsync(address);
            foreach (var width in (int[])[1280, 390])
            {
                await person.ResizeAsync(width, 900);
                faults.AddRange((await Controls.FaultsAsync(person.Page)).Select(fault => $"{address} at {width} px: {fault}"));
            }
        }
        return faults;
    }
}
