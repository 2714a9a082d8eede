namespace AngersHabitat.Web.Tests.Reception;

public sealed class PosterTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_ClosedLodge_SaysToCallAndWhereToCome()
    {
        var slug = await host.InStoreAsync(db => Task.FromResult(db.Places.Where(place => place.ParentAgencyId != null).OrderBy(place => place.Slug).First().Slug));

        var page = await host.Visit().OpenAsync($"/lieux/{slug}/affiche");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Pas d’accueil sur place");
        page.Document.QuerySelector(".app-poster__phone")!.TextContent.ShouldStartWith("02");
        page.Document.QuerySelectorAll(".app-poster tbody tr").Length.ShouldBe(7);
        page.Text.ShouldContain("Pour venir sur place");
    }

    [Fact]
    public async Task Get_Agency_ShowsItsHoursMeasuresAndAddressWithACode()
    {
        var page = await host.Visit().OpenAsync("/lieux/agence-centre/affiche");

        page.Text.ShouldNotContain("Pas d’accueil sur place");
        page.Text.ShouldContain("9 h – 12 h 30 et 13 h 30 – 17 h 30");
        page.Text.ShouldContain("6 personnes au plus");
        page.Document.QuerySelector("svg[role=img]")!.GetAttribute("aria-label").ShouldBe("Code QR vers localhost/lieux/agence-centre");
        page.Text.ShouldContain("données de démonstration");
    }

    [Fact]
    public async Task Get_UnknownPlace_Answers404()
        => (await host.Visit().OpenAsync("/lieux/nulle-part/affiche")).Status.ShouldBe(HttpStatusCode.NotFound);
}
