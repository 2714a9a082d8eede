namespace AngersHabitat.Web.Tests.Steering;

/// <summary>« Ma journée » is each role's own, with one's own password a step away.</summary>
public sealed class DayTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("appels@demo.example", "Appels aux aînés", "Mes rappels à faire", "Centre d’appel")]
    [InlineData("standard@demo.example", "Centre d’appel", "Rappels dus", "État du portail")]
    [InlineData("accueil@demo.example", "Accueil", "À vérifier", "Appels aux aînés")]
    [InlineData("responsable@demo.example", "Centre d’appel", "Rappels dus", "État du portail")]
    [InlineData("admin@demo.example", "État du portail", "Tâches de fond en retard", "Centre d’appel")]
    public async Task Day_OfARole_ShowsItsOwnWorkAndNobodyElses(string email, string part, string figure, string other)
    {
        var client = await SignInAsync(email);
        var page = await client.OpenAsync("/agents");
        var parts = page.Document.QuerySelectorAll("main h2").Select(heading => heading.TextContent).ToList();
        parts.ShouldContain(part);
        parts.ShouldNotContain(other);
        page.Text.ShouldContain(figure);
        foreach (var link in page.Document.QuerySelectorAll("main a.app-figure, main .app-todo a").Select(link => link.GetAttribute("href")!.Split('#')[0]).Distinct(StringComparer.Ordinal))
            (await client.OpenAsync(link)).Status.ShouldBe(HttpStatusCode.OK, link);
    }

    [Theory]
    [InlineData("appels@demo.example")]
    [InlineData("standard@demo.example")]
    [InlineData("accueil@demo.example")]
    [InlineData("responsable@demo.example")]
    [InlineData("admin@demo.example")]
    public async Task EveryPage_OfEveryRole_LeadsToOnesOwnPassword(string email)
    {
        var client = await SignInAsync(email);
        foreach (var address in (string[])["/agents", StartOf(email)])
            (await client.OpenAsync(address)).Document.QuerySelector("a[href='/agents/mot-de-passe']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/agents/lieux")]
    [InlineData("/agents/frequentation")]
    [InlineData("/agents/appels-entrants")]
    [InlineData("/agents/campagnes")]
    [InlineData("/agents/signalements")]
    [InlineData("/agents/orientations")]
    [InlineData("/agents/offres")]
    public async Task StaffPage_Manager_IsOpen(string address)
        => (await (await SignInAsync("responsable@demo.example")).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.OK);

    private static string StartOf(string email) => email.StartsWith("responsable", StringComparison.Ordinal) ? "/pilotage" : "/agents";

    private async Task<PageClient> SignInAsync(string email)
    {
        var client = host.Visit();
        await client.SignInAsync(email, "Bienvenue-Angers-2020");
        return client;
    }
}
