namespace AngersHabitat.Web.Tests.Guidance;

public sealed class GuidancePagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Emergency_RescueNumbers_ComeBeforeTheLandlords()
    {
        var page = await host.Visit().OpenAsync("/urgence");

        var links = page.Document.QuerySelectorAll("main a[href^='tel:'], main a[href^='sms:']").Select(link => link.GetAttribute("href")).ToList();
        links.Take(5).ShouldBe(["tel:15", "tel:17", "tel:18", "tel:112", "sms:114"]);
        links.ShouldContain("tel:+33261910099");
    }

    [Theory]
    [InlineData("/urgence")]
    [InlineData("/est-ce-bien-vous")]
    [InlineData("/confidentialite")]
    [InlineData("/mentions-legales")]
    [InlineData("/accessibilite")]
    public async Task Page_AsVisitor_OpensAndSetsNoCookie(string address)
    {
        using var response = await host.Visit().Http.GetAsync(new Uri(address, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/nulle-part", HttpStatusCode.NotFound, "Cette page n’existe pas")]
    [InlineData("/erreur/413", HttpStatusCode.RequestEntityTooLarge, "Ce fichier est trop lourd")]
    [InlineData("/erreur/429", HttpStatusCode.TooManyRequests, "Trop de demandes")]
    [InlineData("/erreur/500", HttpStatusCode.InternalServerError, "Le service a un problème")]
    public async Task Error_AnyCode_SaysWhatToDoNext(string address, HttpStatusCode status, string title)
    {
        var page = await host.Visit().OpenAsync(address);

        page.Status.ShouldBe(status);
        page.Document.QuerySelector("h1")!.TextContent.ShouldStartWith(title);
        page.Document.QuerySelector("main a[href^='tel:']").ShouldNotBeNull();
        page.Document.QuerySelector(".app-emergency a[href='/urgence']").ShouldNotBeNull();
    }

    [Fact]
    public async Task UnknownApiAddress_Answers404AsProblemDetails()
    {
        using var response = await host.Visit().Http.GetAsync(new Uri("/api/v1/nothing", UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }
}
