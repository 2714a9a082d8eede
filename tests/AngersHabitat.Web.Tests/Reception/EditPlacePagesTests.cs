using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Reception;

public sealed class EditPlacePagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("/agents/lieux")]
    [InlineData("/agents/lieux/agence-nord")]
    [InlineData("/agents/lieux/agence-nord/apercu")]
    [InlineData("/agents/lieux/export.csv")]
    public async Task Get_ByAnotherRole_IsForbidden(string address)
    {
        (await (await host.SignInAsync("appels@demo.example")).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await host.Visit().OpenAsync(address)).Location.ShouldStartWith("/connexion");
    }

    [Theory]
    [InlineData("/agents/lieux/nulle-part")]
    [InlineData("/agents/lieux/type-piscine")]
    [InlineData("/agents/lieux/nulle-part/apercu")]
    [InlineData("/agents/lieux/type-lodge/coordonnees")]
    [InlineData("/agents/lieux/agence-nord/exceptions/11111111-1111-1111-1111-111111111111")]
    public async Task Get_Unknown_IsNotFound(string address)
        => (await (await host.SignInAsync("accueil@demo.example")).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Post_InvalidException_Answers400AtTheFieldsAndKeepsWhatWasTyped()
    {
        var client = await host.SignInAsync("accueil@demo.example");
        var form = await client.OpenAsync("/agents/lieux/agence-nord/exceptions");

        var answer = await client.SubmitAsync(
            form, "/agents/lieux/agence-nord/exceptions", ("From", "2020-11-20"), ("Last", "2020-11-18"), ("Channels", null), ("Hours", "12h-9h"), ("Reason", ""));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("La dernière date vient avant la première.");
        answer.Text.ShouldContain("Cochez ce qui change");
        answer.Text.ShouldContain("La fin doit venir après le début.");
        answer.Field("Hours")!.GetAttribute("value").ShouldBe("12h-9h");
        answer.Field("Id")!.GetAttribute("value").ShouldBe(form.Field("Id")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_UnreadableDay_IsShownAtThatDay()
    {
        var client = await host.SignInAsync("accueil@demo.example");
        var form = await client.OpenAsync("/agents/lieux/agence-ouest/horaires");

        var answer = await client.SubmitAsync(form, "/agents/lieux/agence-ouest/horaires", ("Days[2]", "le matin"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        var field = answer.Field("Days[2]")!;
        field.GetAttribute("value").ShouldBe("le matin");
        field.GetAttribute("aria-invalid").ShouldBe("true");
        answer.Field("Days[0]")!.GetAttribute("value").ShouldBe("09:00-12:30, 13:30-17:30");
    }

    [Fact]
    public async Task Journey_ExceptionPreviewPublishUndo_IsOneStepEachWithAuditRows()
    {
        var client = await host.SignInAsync("accueil@demo.example");
        var form = await client.OpenAsync("/agents/lieux/agence-sud/exceptions");
        var saved = await client.SubmitAsync(
            form, "/agents/lieux/agence-sud/exceptions", ("From", "2020-11-16"), ("Last", "2020-11-16"), ("Hours", "9h-10h"), ("Reason", "Salon de l’emploi"));
        (await client.FollowAsync(saved)).Text.ShouldContain("1 changement non publié");

        var preview = await client.OpenAsync("/agents/lieux/agence-sud/apercu");
        preview.Text.ShouldContain("1 jour change sur les quatorze à venir");
        var changed = preview.Document.QuerySelector("tr.app-compare__row--changed")!.TextContent;
        changed.ShouldContain("lundi 16");
        var published = await client.FollowAsync(await client.SubmitAsync(preview, "/agents/lieux/agence-sud/publier"));

        published.Text.ShouldContain("C’est publié.");
        (await host.Visit().OpenAsync("/lieux/agence-sud")).Text.ShouldContain("Salon de l’emploi");
        var undone = await client.FollowAsync(await client.SubmitAsync(published, "/agents/lieux/agence-sud/annuler"));
        undone.Text.ShouldContain("La dernière publication est annulée.");
        (await host.Visit().OpenAsync("/lieux/agence-sud")).Text.ShouldNotContain("Salon de l’emploi");
        var actions = await host.InStoreAsync(db => db.AuditEntries
            .Where(entry => entry.ActorName == "Claire Accueil" && entry.SubjectType == "Place").OrderBy(entry => entry.At).ThenBy(entry => entry.Id)
            .Select(entry => entry.Action).ToListAsync());
        actions.ShouldContain("Reception.Publish");
        actions.ShouldContain("Reception.Undo");
    }

    [Fact]
    public async Task Post_PublishAfterSomebodyElse_Answers409TellsWhatChangedAndKeepsTheDraft()
    {
        var (claire, helene) = (await host.SignInAsync("accueil@demo.example"), await host.SignInAsync("responsable@demo.example"));
        await SaveAsync(claire, "2020-11-18", "Inventaire");
        await SaveAsync(helene, "2020-11-19", "Visite de sécurité");
        var late = await helene.OpenAsync("/agents/lieux/agence-centre/apercu");
        await claire.SubmitAsync(await claire.OpenAsync("/agents/lieux/agence-centre/apercu"), "/agents/lieux/agence-centre/publier");

        var conflict = await helene.SubmitAsync(late, "/agents/lieux/agence-centre/publier");

        conflict.Status.ShouldBe(HttpStatusCode.Conflict);
        conflict.Text.ShouldContain("Claire Accueil a publié entre-temps");
        conflict.Text.ShouldContain("18 novembre 2020");
        conflict.Text.ShouldContain("19 novembre 2020");
        var taken = await helene.FollowAsync(await helene.SubmitAsync(conflict, "/agents/lieux/agence-centre/reprendre"));
        await helene.SubmitAsync(taken, "/agents/lieux/agence-centre/publier");
        var page = await host.Visit().OpenAsync("/lieux/agence-centre");
        page.Text.ShouldContain("Inventaire");
        page.Text.ShouldContain("Visite de sécurité");
    }

    private static async Task SaveAsync(PageClient client, string date, string reason)
    {
        var form = await client.OpenAsync("/agents/lieux/agence-centre/exceptions");
        var answer = await client.SubmitAsync(form, "/agents/lieux/agence-centre/exceptions", ("From", date), ("Last", date), ("Reason", reason));
        answer.Status.ShouldBe(HttpStatusCode.Redirect);
    }
}
