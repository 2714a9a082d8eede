using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Domain.Interventions;
using AngersHabitat.Domain.Outreach;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Outreach;

public sealed class CallPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string Queue = $"/agents/campagnes/{OutreachDemoData.SecondCampaignId}/suivant";

    [Theory]
    [InlineData("accueil@demo.example")]
    [InlineData("standard@demo.example")]
    [InlineData("admin@demo.example")]
    public async Task Get_CampaignsAsAnotherService_IsForbidden(string email)
    {
        var client = await host.SignInAsync(email);
        (await client.OpenAsync("/agents/campagnes")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Get_CallAsManager_IsForbidden()
    {
        var client = await host.SignInAsync("responsable@demo.example");
        (await client.OpenAsync("/agents/campagnes")).Status.ShouldBe(HttpStatusCode.OK);
        (await client.OpenAsync(Queue)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Get_UnknownCampaignOrContact_IsNotFound()
    {
        var client = await host.SignInAsync("appels@demo.example");
        (await client.OpenAsync($"/agents/campagnes/{Guid.NewGuid()}/suivant")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await client.OpenAsync($"/agents/appels/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_NextThenSave_StoresTheCallOnceAndGivesAnotherPerson()
    {
        using var own = new PortalHost();
        var client = await own.SignInAsync("appels@demo.example");
        var answer = await client.SubmitAsync(await client.OpenAsync(Queue), Queue);
        var address = answer.Location.ShouldNotBeNull();
        address.ShouldStartWith("/agents/appels/");
        var page = await client.OpenAsync(address);
        page.Text.ShouldContain("Prendre des nouvelles");

        (await client.SubmitAsync(page, address, ("then", "suivante"))).Text.ShouldContain("Choisissez l’issue de l’appel.");
        var next = await client.SubmitAsync(page, address, ("Form.Outcome", "Reached"), ("Form.Note", "Va bien"),
            ("Form.Needs", "Isolation"), ("Form.Needs", "Shopping"), ("then", "suivante"));
        var again = await client.SubmitAsync(page, address, ("Form.Outcome", "Reached"), ("Form.Note", "Va bien"), ("then", "suivante"));

        next.Location.ShouldNotBeNull().ShouldStartWith("/agents/appels/");
        next.Location.ShouldNotBe(address);
        again.Location.ShouldBe(next.Location, "the same form sent twice gives the person already reserved");
        var contactId = Guid.Parse(address.Split('/')[^1]);
        var attempts = await own.InStoreAsync(db => db.CallAttempts.Include(row => row.Needs).Where(row => row.ContactId == contactId).ToListAsync());
        attempts.Single(row => row.Note == "Va bien").Needs.Select(need => need.Need).Order().ShouldBe([Need.Isolation, Need.Shopping]);
        (await own.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Outreach.LogCall" && entry.SubjectId == contactId))).ShouldBe(1);
    }

    [Fact]
    public async Task Post_VisitWithoutAgreement_IsToldAtItsBoxAndKept_ThenAskedFor()
    {
        using var own = new PortalHost();
        var client = await own.SignInAsync("appels@demo.example");
        var address = (await client.SubmitAsync(await client.OpenAsync(Queue), Queue)).Location!;
        var page = await client.OpenAsync(address);
        var kind = await own.InStoreAsync(db => db.InterventionKinds.Where(row => row.InDwelling).OrderBy(row => row.Name).Select(row => row.Id).FirstAsync());
        (string, string?)[] typed = [("Form.Outcome", "Reached"), ("Form.Needs", "Housing"), ("Form.Repair.KindId", $"{kind}"), ("Form.Repair.Door", "12 B"), ("then", "arret")];
        var refused = await client.SubmitAsync(page, address, typed);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text.ShouldContain("Personne ne vient chez quelqu’un sans son accord");
        refused.Document.QuerySelector("[name='Form.Repair.Door']")!.GetAttribute("value").ShouldBe("12 B");
        var done = await client.SubmitAsync(refused, address, [.. typed, ("Form.Repair.Agreed", "true")]);
        (await client.OpenAsync(done.Location!)).Text.ShouldContain("Une intervention est demandée.");
        (await own.InStoreAsync(db => db.Interventions.CountAsync(row => row.Source == RequestSource.OutreachCall))).ShouldBe(1);
    }

    [Fact]
    public async Task Post_NoteThatTellsAnIllness_AsksToReadItAgainAndKeepsWhatWasTyped()
    {
        using var own = new PortalHost();
        var client = await own.SignInAsync("appels@demo.example");
        var address = (await client.SubmitAsync(await client.OpenAsync(Queue), Queue)).Location!;
        var page = await client.OpenAsync(address);
        var warned = await client.SubmitAsync(page, address, ("Form.Outcome", "Reached"), ("Form.Note", "Elle est diabétique"));
        warned.Status.ShouldBe(HttpStatusCode.BadRequest);
        warned.Text.ShouldContain("« diabétique » (santé)");
        warned.Html.ShouldContain("Elle est diab");
        var kept = await client.SubmitAsync(warned, address, ("noteConfirmed", "true"));
        kept.Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Post_Release_GivesThePersonBackAndTheScreenSaysSo()
    {
        using var own = new PortalHost();
        var client = await own.SignInAsync("appels@demo.example");
        var address = (await client.SubmitAsync(await client.OpenAsync(Queue), Queue)).Location!;
        await client.SubmitAsync(await client.OpenAsync(address), address + "/rendre");
        var page = await client.OpenAsync(address);
        page.Text.ShouldContain("ne vous est plus réservée");
        page.Document.QuerySelector("main a[href^='tel:']").ShouldBeNull("nothing of the person is shown any more");
    }

    [Fact]
    public async Task Post_NextOutsideCallingHours_IsExplained()
    {
        using var own = new PortalHost();
        var client = await own.SignInAsync("appels@demo.example");
        var before = await client.OpenAsync(Queue);
        own.MoveTo(new DateTime(2020, 11, 12, 12, 45, 0));
        (await client.SubmitAsync(before, Queue)).Text.ShouldContain("On n’appelle pas en ce moment");
        (await client.OpenAsync(Queue)).Text.ShouldContain("12/11/2020 à 13 h 30");
    }

    [Fact]
    public async Task Post_SearchTooShort_IsRefusedAndKeepsWhatWasTyped()
    {
        var client = await host.SignInAsync("appels@demo.example");
        var refused = await client.SubmitAsync(await client.OpenAsync("/agents/campagnes"), "/agents/campagnes/recherche", ("Text", "é"));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text.ShouldContain("Écrivez au moins deux lettres du nom");
        refused.Field("Text")!.GetAttribute("value").ShouldBe("é");
    }

    [Fact]
    public async Task Post_SearchByNumber_FindsTheOpenContactWithoutPuttingItInTheAddress()
    {
        var (phone, name) = await host.InStoreAsync(async db =>
        {
            var contact = await db.CampaignContacts.FirstAsync(row => row.CampaignId == OutreachDemoData.SecondCampaignId && row.State == ContactState.RetryDue);
            var person = await db.People.SingleAsync(row => row.Id == contact.PersonId);
            return (person.Phone, person.LastName);
        });
        var client = await host.SignInAsync("appels@demo.example");
        var list = await client.OpenAsync("/agents/campagnes");
        var answer = await client.SubmitAsync(list, "/agents/campagnes/recherche", ("Text", "0" + phone[3..]));
        answer.Location.ShouldBe("/agents/campagnes/recherche");
        (await client.FollowAsync(answer)).Text.ShouldContain(name);
        (await client.SubmitAsync(list, "/agents/campagnes/recherche", ("Text", "a"))).Text.ShouldContain("au moins deux lettres");
    }

    [Fact]
    public async Task Post_SearchThatFindsMany_IsPagedAndCountsThemAll()
    {
        var client = await host.SignInAsync("appels@demo.example");
        var page = await client.FollowAsync(await client.SubmitAsync(await client.OpenAsync("/agents/campagnes"), "/agents/campagnes/recherche", ("Text", "mar")));
        var count = int.Parse(new string([.. page.Document.QuerySelector(".app-result-count")!.TextContent.Trim().TakeWhile(char.IsAsciiDigit)]), System.Globalization.CultureInfo.InvariantCulture);
        count.ShouldBeGreaterThan(25, "more than one page");

        var names = new List<string>();
        for (var number = 1; number <= (count + 24) / 25; number++)
            names.AddRange((await client.OpenAsync($"/agents/campagnes/recherche?page={number}")).Document.QuerySelectorAll("tbody tr").Select(row => row.TextContent));

        names.Count.ShouldBe(count);
    }

    [Fact]
    public async Task Get_CallInDanger_HasTheWholeAddressAndBothNumbers()
    {
        using var own = new PortalHost();
        var client = await own.SignInAsync("appels@demo.example");
        var address = (await client.SubmitAsync(await client.OpenAsync(Queue), Queue)).Location!;
        var contactId = Guid.Parse(address.Split('/')[^1]);
        await own.InStoreAsync(async db =>
        {
            var personId = await db.CampaignContacts.Where(row => row.Id == contactId).Select(row => row.PersonId).SingleAsync();
            return await db.People.Where(row => row.Id == personId).ExecuteUpdateAsync(set => set
                .SetProperty(row => row.Address, "12 rue des Demoiselles, escalier B, 3e étage, porte 12, 49100 Angers")
                .SetProperty(row => row.Phone, "+33261910001").SetProperty(row => row.Phone2, "+33639980002"));
        });
        var panel = (await client.OpenAsync(address)).Document.QuerySelector("[data-danger-panel]")!;
        foreach (var part in (string[])["12 rue des Demoiselles", "escalier B", "3e étage", "porte 12", "49100 Angers"])
            panel.TextContent.ShouldContain(part);
        panel.QuerySelector("a[href='tel:+33261910001']").ShouldNotBeNull();
        panel.QuerySelector("a[href='tel:+33639980002']").ShouldNotBeNull();
    }
}
