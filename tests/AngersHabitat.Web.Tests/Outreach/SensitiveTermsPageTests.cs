using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Outreach;

public sealed class SensitiveTermsPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Page = "/agents/mots-sensibles";

    [Fact]
    public async Task Get_AsAgent_ShowsTheListWithoutItsForms()
    {
        var client = await host.SignInAsync("appels@demo.example");
        var page = await client.OpenAsync(Page + "?mot=tutelle");
        page.Text.ShouldContain("mesure de protection");
        page.Document.QuerySelector("main form[method=post]").ShouldBeNull();
        (await (await host.SignInAsync("accueil@demo.example")).OpenAsync(Page)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Post_NewWords_WarnFromThenOnAndAreTakenOffAgain()
    {
        using var own = new PortalHost();
        var manager = await own.SignInAsync("responsable@demo.example");
        var empty = await manager.SubmitAsync(await manager.OpenAsync(Page), Page, ("Form.Terms", ""), ("Form.Topic", ""));
        empty.Status.ShouldBe(HttpStatusCode.BadRequest);
        empty.Text.ShouldContain("Écrivez au moins un mot.");
        (await manager.SubmitAsync(await manager.OpenAsync(Page), Page, ("Form.Terms", "Tutelles"), ("Form.Topic", "Protection"))).Text.ShouldContain("La liste le contient déjà.");

        await manager.SubmitAsync(await manager.OpenAsync(Page), Page, ("Form.Terms", "escargot\nvolaille"), ("Form.Topic", "Judgement"));

        var term = await own.InStoreAsync(db => db.SensitiveTerms.SingleAsync(row => row.Wording == "escargot"));
        (await own.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Outreach.AddSensitiveTerms" && entry.ActorId != null))).ShouldBe(1);
        var list = await manager.OpenAsync(Page + "?mot=escargot");
        await manager.SubmitAsync(list, $"{Page}/{term.Id}/retirer");
        (await own.InStoreAsync(db => db.SensitiveTerms.AnyAsync(row => row.Id == term.Id))).ShouldBeFalse();
        (await own.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Outreach.RemoveSensitiveTerm" && entry.SubjectId == term.Id))).ShouldBe(1);
    }
}
