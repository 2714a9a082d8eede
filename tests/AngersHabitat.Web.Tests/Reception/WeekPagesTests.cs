using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Reception;

public sealed class WeekPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Address = "/agents/lieux/agence-nord/semaine";

    [Fact]
    public async Task Get_ByAnotherRole_IsForbidden()
        => (await (await host.SignInAsync("appels@demo.example")).OpenAsync(Address)).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Theory]
    [InlineData("/agents/lieux/nulle-part/semaine")]
    [InlineData("/agents/lieux/type-lodge/semaine")]
    [InlineData(Address + "?du=demain")]
    [InlineData(Address + "?du=9999-12-31")]
    public async Task Get_Unknown_IsNotFound(string address)
        => (await (await host.SignInAsync("accueil@demo.example")).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Get_FillsInTheHoursOfTheWeekOfAnyDate()
    {
        var page = await (await host.SignInAsync("accueil@demo.example")).OpenAsync(Address + "?du=2020-12-03");

        page.Field("From")!.GetAttribute("value").ShouldBe("2020-11-30");
        page.Field("OnSiteDays[1]")!.GetAttribute("value").ShouldBe("09:00-12:30, 13:30-17:30");
        page.Field("OnSiteDays[6]")!.GetAttribute("value").ShouldBeNullOrEmpty();
    }

    [Fact]
    public async Task Post_Invalid_Answers400AtTheFieldAndKeepsWhatWasTyped()
    {
        var client = await host.SignInAsync("accueil@demo.example");
        var form = await client.OpenAsync(Address);

        var answer = await client.SubmitAsync(form, Address, ("From", "2020-10-28"), ("OnSiteDays[2]", "le matin"), ("PhoneDays[0]", "12h-9h"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("Cette semaine est passée");
        foreach (var (name, typed) in ((string, string)[])[("From", "2020-10-28"), ("OnSiteDays[2]", "le matin"), ("PhoneDays[0]", "12h-9h")])
        {
            answer.Field(name)!.GetAttribute("value").ShouldBe(typed);
            answer.Field(name)!.GetAttribute("aria-invalid").ShouldBe("true");
        }
        (await client.SubmitAsync(form, Address)).Text.ShouldContain("Ces heures sont déjà celles de cette semaine");
    }

    [Fact]
    public async Task Journey_AWeekIsDraftedPreviewedAndPublishedWithItsAuditRows()
    {
        var client = await host.SignInAsync("accueil@demo.example");
        var form = await client.OpenAsync("/agents/lieux/agence-sud/semaine");

        var saved = await client.SubmitAsync(form, "/agents/lieux/agence-sud/semaine", ("OnSiteDays[0]", "10h-11h"));

        (await client.FollowAsync(saved)).Text.ShouldContain("1 changement non publié");
        var preview = await client.OpenAsync("/agents/lieux/agence-sud/apercu");
        preview.Text.ShouldContain("1 jour change");
        (await client.FollowAsync(await client.SubmitAsync(preview, "/agents/lieux/agence-sud/publier"))).Text.ShouldContain("C’est publié.");
        var south = await host.InStoreAsync(db => db.Places.Where(place => place.Slug == "agence-sud").Select(place => place.Id).SingleAsync());
        (await host.InStoreAsync(db => db.AuditEntries.Where(row => row.SubjectId == south && row.ActorId != null).Select(row => row.Action).ToListAsync()))
            .ShouldBe(["Reception.SaveDraft", "Reception.Publish"], ignoreOrder: true);
    }
}
