namespace AngersHabitat.Web.Tests.Privacy;

public sealed class JournalPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("accueil@demo.example")]
    [InlineData("responsable@demo.example")]
    public async Task Get_ByAnotherRole_IsForbidden(string email)
        => (await (await host.SignInAsync(email)).OpenAsync("/admin/journal")).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task Get_AfterAChange_ShowsWhoWhatBeforeAndAfter()
    {
        var claire = await host.SignInAsync("accueil@demo.example");
        const string address = "/agents/lieux/agence-centre/coordonnees";
        await claire.SubmitAsync(await claire.OpenAsync(address), address, ("Transport", "Tram A, arrêt Molière"));
        var admin = await host.SignInAsync("admin@demo.example");

        var page = await admin.OpenAsync("/admin/journal?action=Reception.ChangeContact&qui=Claire");

        page.Text.ShouldContain("1 ligne");
        page.Text.ShouldContain("Coordonnées modifiées");
        page.Text.ShouldContain("Agence Centre");
        page.Text.ShouldContain("Tram A, arrêt Molière");
        var csv = await admin.Http.GetStringAsync(new Uri("/admin/journal/export.csv?action=Reception", UriKind.Relative), TestContext.Current.CancellationToken);
        csv.ShouldContain("Tram A, arrêt Molière");
        (await admin.OpenAsync("/admin/journal?action=Worksites")).Text.ShouldContain("Aucune ligne ne correspond.");
    }

    [Theory]
    [InlineData("du=2020-11-12&au=2020-11-01", "La dernière date vient avant la première.")]
    [InlineData("au=9999-12-31", "Cette date est trop lointaine.")]
    public async Task Get_DatesThatDoNotFit_Answers400(string query, string message)
    {
        var answer = await (await host.SignInAsync("admin@demo.example")).OpenAsync($"/admin/journal?{query}");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain(message);
    }
}
