using AngersHabitat.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

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
        (await admin.OpenAsync("/admin/journal?action=Worksites&qui=Claire")).Text.ShouldContain("Aucune ligne ne correspond.");
    }

    [Fact]
    public async Task Get_TapsAndReadings_AreOneLineADayThatOpensToEach()
    {
        await host.InStoreAsync(async db =>
        {
            var (place, agent, at) = ((await db.Places.SingleAsync(row => row.Slug == "agence-centre")).Id, Guid.NewGuid(), new DateTime(2020, 11, 10, 9, 0, 0, DateTimeKind.Utc));
            foreach (var tap in Enumerable.Range(0, 70))
                db.AuditEntries.Add(new AuditEntry(at.AddMinutes(tap / 2), agent, "Zoé Porte", "Attendance.Tap", "Place", place, null, tap == 0 ? "{\"taps\":145,\"inside\":3}" : "{\"taps\":1,\"inside\":3}"));
            foreach (var read in Enumerable.Range(0, 31))
                db.AuditEntries.Add(new AuditEntry(at.AddMinutes(read), agent, "Zoé Porte", "Outreach.OpenPersonFile", "Person", null, null, null));
            db.AuditEntries.Add(new AuditEntry(at.AddDays(1), agent, "Zoé Porte", "Attendance.Tap", "Place", place, null, "{\"taps\":1,\"inside\":3}"));
            return await db.SaveChangesAsync();
        });
        var admin = await host.SignInAsync("admin@demo.example");

        var page = await admin.OpenAsync("/admin/journal?qui=Porte");
        page.Text.ShouldContain("3 lignes");
        var row = page.Document.QuerySelectorAll("tbody tr").Single(line => line.TextContent.Contains("214", StringComparison.Ordinal));
        row.TextContent.Replace('\u00A0', ' ').Replace('\u202F', ' ').ShouldContain("214 passages");
        row.TextContent.ShouldContain("Agence Centre");
        page.Text.Replace('\u00A0', ' ').Replace('\u202F', ' ').ShouldContain("31 consultations");
        (await admin.OpenAsync(row.QuerySelectorAll("a").Single(link => link.TextContent.StartsWith("Ligne par ligne", StringComparison.Ordinal)).GetAttribute("href")!)).Text.ShouldContain("70 lignes");
        (await admin.OpenAsync("/admin/journal?qui=Porte&genre=Tap")).Text.ShouldContain("2 lignes");
        (await admin.OpenAsync("/admin/journal?qui=Porte&genre=Change")).Text.ShouldContain("Aucune ligne ne correspond.");
        var csv = await admin.Http.GetStringAsync(new Uri("/admin/journal/export.csv?qui=Porte", UriKind.Relative), TestContext.Current.CancellationToken);
        csv.Split("Zoé Porte").Length.ShouldBe(103, "a file has every line");
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
