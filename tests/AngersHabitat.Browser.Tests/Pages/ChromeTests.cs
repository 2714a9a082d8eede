namespace AngersHabitat.Browser.Tests.Pages;

/// <summary>What surrounds each page: skip link, menu, emergency line.</summary>
public sealed class ChromeTests(BrowserFixture fixture)
{
    [Fact]
    public async Task SkipLink_FirstTabThenEnter_LeadsToTheContent()
    {
        await using var visitor = await fixture.VisitAsync();
        await visitor.OpenAsync("/urgence");

        await visitor.Page.Keyboard.PressAsync("Tab");
        (await visitor.Page.EvaluateAsync<string>("document.activeElement.textContent")).ShouldBe("Aller au contenu");
        await visitor.Page.Keyboard.PressAsync("Enter");

        (await visitor.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("contenu");
    }

    [Fact]
    public async Task Menu_OnAPhoneWithoutScripts_OpensAndLeadsOn()
    {
        await using var visitor = await fixture.VisitAsync(390, scripts: false);
        await visitor.OpenAsync("/accessibilite");
        var link = visitor.Page.Locator(".app-menu--narrow a[href='/urgence']");
        (await link.IsVisibleAsync()).ShouldBeFalse();

        await visitor.Page.Locator("summary", new() { HasText = "Menu" }).ClickAsync();
        await link.ClickAsync();

        (await visitor.Page.Locator("h1").TextContentAsync()).ShouldNotBeNull().ShouldContain("Urgence");
    }

    [Fact]
    public async Task Menu_EscapeKey_ClosesItAndGivesTheFocusBack()
    {
        await using var visitor = await fixture.VisitAsync(390);
        await visitor.OpenAsync("/urgence");
        await visitor.Page.Locator("details[data-menu] summary").PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");

        await visitor.Page.Keyboard.PressAsync("Escape");

        (await visitor.Page.Locator("details[data-menu]").GetAttributeAsync("open")).ShouldBeNull();
        (await visitor.Page.EvaluateAsync<string>("document.activeElement.tagName")).ShouldBe("SUMMARY");
    }

    /// <summary>The current entry is bold, hence wider: each is looked at.</summary>
    [Fact]
    public async Task PublicMenu_OnADesk_KeepsToTheLineOfTheName()
    {
        await using var visitor = await fixture.VisitAsync();
        await visitor.OpenAsync("/");
        foreach (var address in await MenuAsync(visitor))
        {
            await visitor.OpenAsync(address);
            (await SpreadAsync(visitor, ".app-masthead__name, .app-menu--wide li")).ShouldBeLessThan(10, address);
        }
    }

    [Fact]
    public async Task StaffMenu_OfAManagerOnADesk_KeepsToOneLineAndListsSteeringUnderIt()
    {
        await using var manager = await fixture.SignInAsync("responsable@demo.example");
        await manager.OpenAsync("/pilotage");
        foreach (var address in await MenuAsync(manager))
        {
            await manager.OpenAsync(address);
            (await SpreadAsync(manager, ".app-menu--wide li")).ShouldBeLessThan(10, address);
        }
        await manager.OpenAsync("/pilotage/chantiers");
        (await manager.Page.Locator(".app-submenu [aria-current='page']").InnerTextAsync()).ShouldBe("Chantiers");
        (await manager.Page.Locator(".app-menu--wide [aria-current='true']").InnerTextAsync()).ShouldBe("Pilotage");
    }

    [Fact]
    public async Task EmergencyLine_OnAnUnknownPage_IsThere()
    {
        await using var visitor = await fixture.VisitAsync();

        var response = await visitor.OpenAsync("/page-qui-n-existe-pas");

        response.Status.ShouldBe(404);
        (await visitor.Page.Locator(".app-emergency a[href='/urgence']").IsVisibleAsync()).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/urgence", ".app-rescue__call, .app-call")]
    public async Task CallButton_OnAPhone_IsAtLeast44PixelsHigh(string address, string selector)
    {
        await using var visitor = await fixture.VisitAsync(390);
        await visitor.OpenAsync(address);

        var heights = await visitor.Page.Locator(selector).EvaluateAllAsync<double[]>("all => all.map(one => one.getBoundingClientRect().height)");

        heights.Length.ShouldBeGreaterThan(5);
        heights.ShouldAllBe(height => height >= 44);
    }

    [Fact]
    public async Task Focus_OnLinks_IsDrawn()
    {
        await using var visitor = await fixture.VisitAsync();
        await visitor.OpenAsync("/confidentialite");
        var link = visitor.Page.Locator(".app-footer a[href='/accessibilite']");

        await link.FocusAsync();

        // Asked until it is so: a busy machine draws the focus a moment after it was set.
        await Assertions.Expect(link).ToHaveCSSAsync("background-color", "rgb(255, 212, 0)");
    }

    private static async Task<IReadOnlyList<string>> MenuAsync(Visitor visitor)
        => await visitor.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.app-menu--wide a')].map(link => link.getAttribute('href'))");

    /// <summary>How far the middles of elements stand apart from top to bottom, in pixels: less than a line when they share one.</summary>
    private static Task<double> SpreadAsync(Visitor visitor, string selector)
        => visitor.Page.EvaluateAsync<double>(
            """
            selector => {
              const middles = [...document.querySelectorAll(selector)].map(one => one.getBoundingClientRect()).map(box => (box.top + box.bottom) / 2);
              return Math.max(...middles) - Math.min(...middles);
            }
            """, selector);
}
