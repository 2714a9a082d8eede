using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Domain.Outreach;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Outreach;

/// <summary>The catalogue of the CCAS, the file of one person and the erasing of names.</summary>
public sealed class ManagerPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string Erasing = $"/pilotage/campagnes/{OutreachDemoData.FirstCampaignId}/anonymiser";

    [Fact]
    public async Task Get_ByOthers_IsForbidden()
    {
        var agent = await host.SignInAsync("appels@demo.example");
        (await agent.OpenAsync("/agents/offres")).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var address in (string[])["/agents/offres/nouvelle", "/pilotage/personnes", $"/pilotage/personnes/{Guid.NewGuid()}", Erasing])
            (await agent.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.Forbidden, address);
        (await (await host.SignInAsync("standard@demo.example")).OpenAsync("/agents/offres")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Get_Unknown_IsNotFound()
    {
        var manager = await host.SignInAsync("responsable@demo.example");
        foreach (var address in (string[])[$"/agents/offres/{Guid.NewGuid()}", $"/pilotage/personnes/{Guid.NewGuid()}", $"/pilotage/campagnes/{Guid.NewGuid()}/anonymiser"])
            (await manager.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
    }

    [Fact]
    public async Task Post_Offer_IsRefusedAtItsFieldsThenStoredWithItsAuditRow()
    {
        var manager = await host.SignInAsync("responsable@demo.example");
        const string save = "/agents/offres/enregistrer";
        var form = await manager.OpenAsync("/agents/offres/nouvelle");
        var refused = await manager.SubmitAsync(form, save, ("Name", ""), ("Place", "Salle des fêtes"));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text.ShouldContain("Donnez un nom à l’offre.");
        refused.Html.ShouldContain("Salle des f");
        var saved = await manager.SubmitAsync(refused, save, ("Name", "Chorale à distance"), ("Needs", "Activity"), ("Capacity", "12"));
        saved.Location.ShouldBe("/agents/offres");
        (await manager.OpenAsync("/agents/offres?texte=chorale")).Text.ShouldContain("12 sur 12");
        var id = (await host.InStoreAsync(db => db.CcasOffers.SingleAsync(row => row.Name == "Chorale à distance"))).Id;
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(row => row.SubjectId == id && row.Action == "Outreach.CreateOffer"))).ShouldBe(1);
        (await manager.OpenAsync("/agents/offres/export.csv?texte=chorale")).Text.ShouldContain("Chorale à distance");
    }

    [Fact]
    public async Task PersonFile_OpensForAReasonOnlyAndIsNeverKeptByABrowser()
    {
        var manager = await host.SignInAsync("responsable@demo.example");
        var person = await host.InStoreAsync(db => db.People.OrderBy(row => row.Reference).FirstAsync());
        var address = $"/pilotage/personnes/{person.Id}";
        var found = await manager.FollowAsync(await manager.SubmitAsync(await manager.OpenAsync("/pilotage/personnes"), "/pilotage/personnes", ("Text", person.Reference)));
        found.Html.ShouldContain(address);
        var asked = await manager.OpenAsync(address);
        asked.Text.ShouldNotContain(person.LastName);
        (await manager.SubmitAsync(asked, address)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await manager.OpenAsync(address + "/fiche.json")).Location.ShouldBe(address);
        var file = await manager.FollowAsync(await manager.SubmitAsync(asked, address, ("Reason", nameof(FileReason.AccessRight))));
        file.Text.ShouldContain(person.LastName);
        var json = await manager.OpenAsync(address + "/fiche.json");
        json.Status.ShouldBe(HttpStatusCode.OK);
        using var read = System.Text.Json.JsonDocument.Parse(json.Html);
        read.RootElement.GetProperty("person").GetProperty("lastName").GetString().ShouldBe(person.LastName);
        read.RootElement.GetProperty("journal")[0].GetProperty("action").GetString().ShouldBe("Outreach.OpenPersonFile");
        file.Text.ShouldContain(person.Reference);
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(row => row.SubjectId == person.Id && row.Action == "Outreach.OpenPersonFile"))).ShouldBe(1);
    }

    [Fact]
    public async Task Post_ErasePerson_IsRefusedUnlessUnderstoodThenForgetsHer()
    {
        using var own = new PortalHost();
        var manager = await own.SignInAsync("responsable@demo.example");
        var person = await own.InStoreAsync(db => db.People.Where(row => !db.Referrals.Any(referral => referral.PersonId == row.Id)).OrderBy(row => row.Reference).FirstAsync());
        var address = $"/pilotage/personnes/{person.Id}";
        var file = await manager.FollowAsync(await manager.SubmitAsync(await manager.OpenAsync(address), address, ("Reason", nameof(FileReason.AccessRight))));
        var refused = await manager.SubmitAsync(file, address + "/effacer");
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text.ShouldContain("l’effacement est définitif");
        (await manager.FollowAsync(await manager.SubmitAsync(file, address + "/effacer", ("Form.Understood", "true")))).Text.ShouldContain("ne sait plus qui est cette personne");
        (await manager.OpenAsync(address)).Text.ShouldNotContain(person.LastName);
    }

    [Fact]
    public async Task Post_ErasingNotUnderstood_IsRefusedAndNothingIsErased()
    {
        var manager = await host.SignInAsync("responsable@demo.example");
        var refused = await manager.SubmitAsync(await manager.OpenAsync(Erasing), Erasing);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text.ShouldContain("l’effacement est définitif");
        (await host.InStoreAsync(db => db.People.AnyAsync(row => row.LastName == ""))).ShouldBeFalse();
    }

    [Fact]
    public async Task Post_Erasing_LeavesFiguresAndSaysIt()
    {
        using var own = new PortalHost();
        var manager = await own.SignInAsync("responsable@demo.example");
        var done = await manager.SubmitAsync(await manager.OpenAsync(Erasing), Erasing, ("Form.Understood", "true"));
        var page = await manager.FollowAsync(done);
        page.Text.ShouldContain("La campagne ne nomme plus personne.");
        page.Text.ShouldContain("Anonymisée");
        (await own.InStoreAsync(db => db.People.AnyAsync(row => row.LastName == ""))).ShouldBeTrue();
        (await manager.OpenAsync(Erasing)).Text.ShouldContain("C’est fait");
    }
}
