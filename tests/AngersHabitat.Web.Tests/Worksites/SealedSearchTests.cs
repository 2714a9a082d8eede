namespace AngersHabitat.Web.Tests.Worksites;

/// <summary>The search near a home: an address stands in no URL, and the answer has one.</summary>
public sealed class SealedSearchTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Search_Address_IsAnsweredAtAnAddressThatTellsNothing()
    {
        using var body = new FormUrlEncodedContent([new("q", "12 rue doutre"), new("nature", "Rehabilitation")]);
        using var sent = await host.Visit().Http.PostAsync(new Uri("/chantiers", UriKind.Relative), body, TestContext.Current.CancellationToken);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        sent.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var address = sent.Headers.Location!.OriginalString;
        address.ShouldNotContain("doutre");

        var page = await host.Visit().OpenAsync(address);
        page.Document.QuerySelectorAll(".app-worksite").Length.ShouldBeGreaterThan(0);
        page.Document.QuerySelectorAll(".app-worksite").ShouldAllBe(row => row.TextContent.Contains("Doutre"));
        page.Document.QuerySelector("#q")!.GetAttribute("value").ShouldBe("12 rue doutre");
        page.Document.QuerySelectorAll("a").Select(link => link.GetAttribute("href") ?? "").ShouldAllBe(link => !link.Contains("q=12"));
        (await host.Visit().OpenAsync(address)).Text.ShouldBe(page.Text);
    }

    [Fact]
    public async Task Search_InClearByHand_WritesOnlySealedLinks()
        => (await host.Visit().OpenAsync("/chantiers?q=doutre")).Document.QuerySelectorAll("a").Select(link => link.GetAttribute("href") ?? "")
            .ShouldAllBe(link => !link.Contains("doutre"));
}
