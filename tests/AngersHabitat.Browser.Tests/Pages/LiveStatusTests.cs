namespace AngersHabitat.Browser.Tests.Pages;

/// <summary>A page left open stays true, or says since when it may not be.</summary>
public sealed class LiveStatusTests(BrowserFixture fixture) : IDisposable
{
    private static readonly DateTime TenOClock = new(2020, 11, 12, 10, 0, 0);

    [Fact]
    public async Task FrontPage_LeftOpenWhileTheAgenciesClose_ShowsIt()
    {
        fixture.Portal.MoveTo(new DateTime(2020, 11, 12, 12, 29, 59));
        await using var visitor = await fixture.VisitAsync(390);
        await visitor.OpenAsync("/");
        var row = visitor.Page.Locator(".app-place", new() { HasText = "Agence Centre" });
        (await row.InnerTextAsync()).ShouldContain("Ouvert");

        fixture.Portal.MoveTo(new DateTime(2020, 11, 12, 12, 30, 1));

        await Assertions.Expect(row).ToContainTextAsync("ouvre aujourd’hui à 13", new() { Timeout = 20_000 });
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Mis à jour à 12");
    }

    [Fact]
    public async Task FrontPage_NetworkGone_SaysWhenItWasTrue()
    {
        fixture.Portal.MoveTo(new DateTime(2020, 11, 12, 12, 29, 59));
        await using var visitor = await fixture.VisitAsync(390);
        await visitor.OpenAsync("/");

        await visitor.Page.Context.SetOfflineAsync(true);

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status))
            .ToContainTextAsync("Actualisation impossible, dernier état à 12", new() { Timeout = 20_000 });
        await visitor.Page.Context.SetOfflineAsync(false);
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Mis à jour", new() { Timeout = 40_000 });
    }

    public void Dispose() => fixture.Portal.MoveTo(TenOClock);
}
