using System.Text.Json;
using System.Xml.Linq;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Notices;

public sealed class NoticePagesTests : IAsyncDisposable
{
    private const string List = "/agents/infos";
    private readonly PortalHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("appels@demo.example", HttpStatusCode.Forbidden)]
    [InlineData("standard@demo.example", HttpStatusCode.Forbidden)]
    [InlineData("accueil@demo.example", HttpStatusCode.OK)]
    [InlineData("responsable@demo.example", HttpStatusCode.OK)]
    public async Task Get_ByRole_OpensOrIsForbidden(string email, HttpStatusCode status)
    {
        var answer = await (await _host.SignInAsync(email)).OpenAsync(List);
        (answer.Status == HttpStatusCode.Redirect ? HttpStatusCode.Forbidden : answer.Status).ShouldBe(status);
    }

    [Fact]
    public async Task Get_AddressThatNobodyHas_IsSaidInWords()
    {
        var unknown = await _host.Visit().OpenAsync("/infos?agence=nulle-part");
        unknown.Status.ShouldBe(HttpStatusCode.BadRequest);
        unknown.Document.QuerySelector(".govuk-error-summary a[href='#agence']").ShouldNotBeNull();
        unknown.Document.GetElementById("agence-error").ShouldNotBeNull();
        (await _host.Visit().OpenAsync("/infos?residence=nulle-part")).Status.ShouldBe(HttpStatusCode.BadRequest);
        unknown.Text.ShouldContain("Aucune agence et aucune résidence n’a cette adresse.");
        (await _host.Visit().OpenAsync("/infos.atom?agence=nulle-part")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_UnknownOrNotYetShown_IsNotFound()
    {
        var visitor = _host.Visit();
        var draft = await _host.SendAsync(NoticeSteps.Draft(), Roles.Reception);
        foreach (var id in (Guid[])[Guid.NewGuid(), draft])
        {
            (await visitor.OpenAsync($"/infos/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await visitor.OpenAsync($"/infos/{id}/affiche")).Status.ShouldBe(HttpStatusCode.NotFound);
        }
        (await visitor.OpenAsync("/infos.atom?residence=nulle-part")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.OpenAsync("/api/v1/notices?agency=nulle-part")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await _host.SignInAsync("accueil@demo.example")).OpenAsync($"{List}/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_WithoutTitleOrReader_Is400AndKeepsWhatWasTyped()
    {
        var client = await _host.SignInAsync("accueil@demo.example");
        var page = await client.OpenAsync($"{List}/nouvelle");
        var answer = await client.SubmitAsync(page, $"{List}/nouvelle", ("Title", ""), ("Text", "L'eau sera coupée."), ("CallPhone", "12"), ("UntilTime", "11:00"));
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorAt("Title").ShouldNotBeEmpty();
        answer.ErrorAt("CallPhone").ShouldNotBeEmpty();
        answer.ErrorAt("UntilDay").ShouldNotBeEmpty();
        answer.Document.GetElementById("Form_Text")!.TextContent.ShouldContain("L'eau sera coupée.");
    }

    [Fact]
    public async Task NoticeForOneResidence_WrittenReadPublishedUpdatedAndTakenBack()
    {
        var client = await _host.SignInAsync("accueil@demo.example");
        var form = await client.OpenAsync($"{List}/nouvelle?sujet=WaterCut");
        var saved = await client.FollowAsync(await client.SubmitAsync(form, $"{List}/nouvelle",
            ("Title", "COUPURE D'EAU le 18 novembre"), ("Text", "Suite à une panne, pas d'eau le 18 novembre."), ("Audience", nameof(Audience.Residences)), ("Residences", "Cour Saint-Laud"),
            ("TitleEn", ""), ("TextEn", "")));
        saved.Text.ShouldContain("mercredi 18 novembre");
        saved.Text.ShouldContain("Tout en majuscules");
        saved.Text.ShouldContain("écrivez plutôt « après »");
        var id = Guid.Parse(saved.Document.QuerySelector("form[action$='/publier']")!.GetAttribute("action")!.Split('/')[^2]);
        (await AskAsync("/residences/cour-saint-laud")).ShouldNotContain("COUPURE");

        (await client.FollowAsync(await client.SubmitAsync(saved, $"{List}/{id}/publier"))).Text.ShouldContain("C’est publié.");
        foreach (var address in (string[])["/residences/cour-saint-laud", "/infos?residence=cour-saint-laud", "/infos.atom?residence=cour-saint-laud", "/api/v1/notices?residence=cour-saint-laud", $"/infos/{id}", $"/infos/{id}/affiche"])
            (await AskAsync(address)).ShouldContain("COUPURE", Case.Sensitive, address);
        foreach (var address in (string[])["/", "/infos", "/infos.atom", "/api/v1/notices", "/residences/les-tilleuls", "/infos?agence=agence-centre", "/lieux/agence-centre", "/sitemap.xml"])
            (await AskAsync(address)).ShouldNotContain("COUPURE", Case.Sensitive, address);

        var shown = await client.OpenAsync($"{List}/{id}");
        await client.SubmitAsync(shown, $"{List}/{id}/mise-a-jour", ("Text", "L'eau est revenue."));
        (await AskAsync($"/infos/{id}")).ShouldContain("eau est revenue.");
        await client.SubmitAsync(await client.OpenAsync($"{List}/{id}"), $"{List}/{id}/retirer");
        (await _host.Visit().OpenAsync($"/infos/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await client.FollowAsync(await client.SubmitAsync(await client.OpenAsync($"{List}/{id}"), $"{List}/{id}/remettre"))).Text.ShouldContain("C’est remis.");
        var actions = await _host.InStoreAsync(db => db.AuditEntries.Where(row => row.SubjectId == id).Select(row => row.Action).ToListAsync());
        actions.ShouldBe(["Notices.Save", "Notices.Schedule", "Notices.Update", "Notices.Withdraw", "Notices.Restore"], ignoreOrder: true);
    }

    [Fact]
    public async Task Scheduled_AppearsInEveryAnswerWhenItsMinuteComes()
    {
        var visitor = _host.Visit();
        await NoticeSteps.PublishAsync(_host, NoticeSteps.Draft("Bientôt") with { FromDay = _host.Clock.Today, FromTime = new TimeOnly(10, 30) });
        (await visitor.OpenAsync("/infos")).Text.ShouldNotContain("Bientôt");
        _host.MoveTo(new DateTime(2020, 11, 12, 10, 30, 0));
        (await visitor.OpenAsync("/infos")).Text.ShouldContain("Bientôt");
        var client = await _host.SignInAsync("accueil@demo.example");
        var later = await NoticeSteps.PublishAsync(_host, NoticeSteps.Draft("Plus tard") with { FromDay = _host.Clock.Today.AddDays(1) });
        (await client.FollowAsync(await client.SubmitAsync(await client.OpenAsync($"{List}/{later}"), $"{List}/{later}/brouillon"))).Text.ShouldContain("Brouillon");
    }

    [Fact]
    public async Task English_IsMarked_AndWhereItIsMissingFrenchIs()
    {
        var id = await NoticeSteps.PublishAsync(_host, NoticeSteps.Draft() with { TitleEn = "Water cut" });
        var section = (await _host.Visit().OpenAsync($"/infos/{id}")).Document.QuerySelector("section[lang=en]")!;
        section.QuerySelector("h2")!.TextContent.ShouldBe("Water cut");
        section.QuerySelector("p")!.GetAttribute("lang").ShouldBe("fr");
    }

    [Fact]
    public async Task Api_IsPaged_AndTheFeedIsWellFormed()
    {
        for (var index = 0; index < 30; index++)
            await NoticeSteps.PublishAsync(_host, NoticeSteps.Draft($"Info {index}"));
        using var first = JsonDocument.Parse(await AskAsync("/api/v1/notices"));
        using var second = JsonDocument.Parse(await AskAsync("/api/v1/notices?page=2"));
        first.RootElement.GetProperty("pages").GetInt32().ShouldBe(2);
        first.RootElement.GetProperty("notices").GetArrayLength().ShouldBe(25);
        second.RootElement.GetProperty("notices").GetArrayLength().ShouldBe(first.RootElement.GetProperty("total").GetInt32() - 25);
        XDocument.Parse(await AskAsync("/infos.atom")).Root!.Elements().Count(element => element.Name.LocalName == "entry").ShouldBe(first.RootElement.GetProperty("total").GetInt32());
    }

    private async Task<string> AskAsync(string address)
    {
        var answer = await _host.Visit().OpenAsync(address);
        answer.Status.ShouldBe(HttpStatusCode.OK, address);
        return answer.Html;
    }
}
