using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Reception;

public sealed class TogetherPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Exception = "/agents/plusieurs-lieux/exception";

    [Theory]
    [InlineData(Exception)]
    [InlineData("/agents/plusieurs-lieux/semaine")]
    [InlineData("/agents/plusieurs-lieux/fermeture")]
    public async Task Get_ByAnotherRole_IsForbiddenAndTheListOfPlacesLeadsThere(string address)
    {
        (await (await host.SignInAsync("appels@demo.example")).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.Forbidden);
        var claire = await host.SignInAsync("accueil@demo.example");
        (await claire.OpenAsync("/agents/lieux")).Html.ShouldContain($"href=\"{address}\"");
        (await claire.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_AnUnknownPublication_IsNotFound()
        => (await (await host.SignInAsync("accueil@demo.example")).OpenAsync($"/agents/plusieurs-lieux/publication/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Post_WithoutAPlace_Answers400AtTheFieldAndKeepsWhatWasTyped()
    {
        var client = await host.SignInAsync("accueil@demo.example");
        var answer = await client.SubmitAsync(await client.OpenAsync(Exception), Exception, ("Form.Exception.Reason", "Inventaire"), ("Form.Exception.Hours", "le matin"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("Cochez au moins un lieu.");
        answer.Field("Exception.Hours")!.GetAttribute("value").ShouldBe("le matin");
        answer.Field("Exception.Reason")!.GetAttribute("value").ShouldBe("Inventaire");
    }

    [Fact]
    public async Task Journey_OneChangeIsPreviewedByPlacePublishedAndTakenBackInOneStep()
    {
        var client = await host.SignInAsync("accueil@demo.example");
        var asked = await client.SubmitAsync(
            await client.OpenAsync(Exception), Exception, ("Form.Places", "agence-sud"), ("Form.Places", "agence-nord"), ("Form.Exception.From", "2020-12-25"),
            ("Form.Exception.Last", "2020-12-25"), ("Form.Exception.Hours", "9h-12h"), ("Form.Exception.Reason", "Permanence"));
        asked.Text.ShouldContain("Cette date est un jour férié : Noël.");
        var preview = await client.SubmitAsync(asked, Exception, ("Form.Exception.From.Meant", "2020-12-25"));
        preview.Status.ShouldBe(HttpStatusCode.OK, preview.Text);
        preview.Text.ShouldContain("2 lieux changent");
        preview.Text.ShouldContain("Ouverture exceptionnelle un jour férié");
        preview.Document.QuerySelectorAll("input[name='Form.Places'][checked]").Length.ShouldBe(2);

        var refused = await client.SubmitAsync(preview, Exception, ("etape", "publier"));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text.ShouldContain("cochez la case pour publier quand même");
        var published = await client.SubmitAsync(refused, Exception, ("etape", "publier"), ("Form.AcceptsWarnings", "true"));

        var page = await client.FollowAsync(published);
        page.Text.ShouldContain("C’est publié pour 2 lieux");
        (await AuditAsync("Reception.Publish")).ShouldBe(2);
        var undone = await client.FollowAsync(await client.SubmitAsync(page, published.Location!));
        undone.Text.ShouldContain("C’est annulé pour 2 lieux");
        (await AuditAsync("Reception.Undo")).ShouldBe(2);
        (await client.SubmitAsync(page, published.Location!)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_Edit_ShowsTheFormWithWhatWasTyped()
    {
        var client = await host.SignInAsync("accueil@demo.example");
        var preview = await client.SubmitAsync(
            await client.OpenAsync(Exception), Exception, ("Form.Places", "agence-ouest"), ("Form.Exception.Reason", "Grand ménage"));

        var form = await client.SubmitAsync(preview, Exception, ("etape", "modifier"));

        form.Status.ShouldBe(HttpStatusCode.OK);
        form.Field("Exception.Reason")!.GetAttribute("value").ShouldBe("Grand ménage");
        form.Field("Exception.Id")!.GetAttribute("value").ShouldBe(preview.Field("Exception.Id")!.GetAttribute("value"));
        form.Document.QuerySelector("input[name='Form.Places'][value='agence-ouest']")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Post_ShowWeek_RefillsTheHoursForTheDateTypedOnBothPages()
    {
        var client = await host.SignInAsync("accueil@demo.example");
        const string Single = "/agents/lieux/agence-nord/semaine";
        const string Together = "/agents/plusieurs-lieux/semaine";

        var one = await client.FollowAsync(await client.SubmitAsync(await client.OpenAsync(Single), Single, ("From", "24/12/2020"), ("etape", "afficher")));
        one.Field("From")!.GetAttribute("value").ShouldBe("2020-12-21");
        var many = await client.SubmitAsync(
            await client.OpenAsync(Together), Together, ("Form.Week.From", "24/12/2020"), ("Form.Places", "agence-nord"), ("Form.Week.OnSiteDays[0]", "8h-9h"), ("etape", "afficher"));
        many.Status.ShouldBe(HttpStatusCode.OK);
        many.Field("Week.From")!.GetAttribute("value").ShouldBe("2020-12-21");
        many.Field("Week.OnSiteDays[0]")!.GetAttribute("value").ShouldBe("09:00-12:30, 13:30-17:30");
        many.Document.QuerySelector("input[name='Form.Places'][value='agence-nord']")!.HasAttribute("checked").ShouldBeTrue();
        var unread = await client.SubmitAsync(await client.OpenAsync(Together), Together, ("Form.Week.From", "le 24"), ("etape", "afficher"));
        unread.Status.ShouldBe(HttpStatusCode.BadRequest);
        unread.Field("Week.From")!.GetAttribute("value").ShouldBe("le 24");
    }

    private Task<int> AuditAsync(string action) => host.InStoreAsync(db => db.AuditEntries.CountAsync(row => row.Action == action && row.ActorId != null));
}
