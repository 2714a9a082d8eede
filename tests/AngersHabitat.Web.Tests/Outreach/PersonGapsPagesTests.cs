using System.Text;
using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Outreach;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Outreach;

/// <summary>What a file left to be completed is completed by a form: by a manager from her list, by the agent who has the person on the telephone.</summary>
public sealed class PersonGapsPagesTests : IAsyncDisposable
{
    private const string List = "/pilotage/personnes/a-revoir?vue=Incomplete";
    private static readonly string Import = $"/agents/campagnes/{OutreachDemoData.SecondCampaignId}/import";
    private readonly PortalHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Complete_FromTheList_TakesWhatIsSaidAndLeavesTheRest()
    {
        var manager = await _host.SignInAsync("responsable@demo.example");
        var id = await ImportAsync(manager);
        var link = (await manager.OpenAsync(List)).Document.QuerySelector($"a[href='{Address(id)}']");
        link.ShouldNotBeNull("the list leads to the form");
        var form = await manager.OpenAsync(Address(id));
        form.Text.ShouldContain("Le fichier n’a pas dit, ou pas clairement : prénom, civilité, langue");

        var refused = await manager.SubmitAsync(form, Address(id), ("FirstName", new string('a', 101)), ("Phone", "12"));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.ErrorAt("FirstName").ShouldNotBeEmpty();
        var empty = await manager.SubmitAsync(form, Address(id));
        empty.Status.ShouldBe(HttpStatusCode.BadRequest);
        empty.Text.ShouldContain("Rien n’est complété");
        var done = await manager.FollowAsync(await manager.SubmitAsync(form, Address(id), ("FirstName", "Łucja"), ("Civility", "Madam")));

        done.Text.ShouldContain("C’est noté. Reste à compléter : langue, vit seule ou non.");
        var person = await _host.InStoreAsync(db => db.People.AsNoTracking().SingleAsync(row => row.Id == id));
        (person.FirstName, person.Civility, person.Gaps, person.SearchName).ShouldBe(("Łucja", Civility.Madam, PersonGaps.Language | PersonGaps.LivesAlone, "lu lucja"));
        var line = await _host.InStoreAsync(db => db.AuditEntries.AsNoTracking().SingleAsync(row => row.Action == "Outreach.CompletePerson" && row.SubjectId == id));
        line.After!.ShouldContain("civilit");
        line.After!.ShouldNotContain("ucja", Case.Insensitive, "the journal keeps what was completed, not the value");
        var last = await manager.FollowAsync(await manager.SubmitAsync(done, Address(id), ("Language", "pt"), ("LivesAlone", "true")));
        last.Text.ShouldContain("Il n’y a rien à compléter.");
        var contact = await _host.InStoreAsync(db => db.CampaignContacts.AsNoTracking().SingleAsync(row => row.PersonId == id));
        (contact.Language, contact.LivesAlone).ShouldBe(("pt", true), "who may call her, and when her turn comes, follow");
    }

    [Fact]
    public async Task Complete_VersionOfBefore_IsRefusedAsChangedMeanwhile()
    {
        var manager = await _host.SignInAsync("responsable@demo.example");
        var id = await ImportAsync(manager);
        var form = await manager.OpenAsync(Address(id));
        await manager.SubmitAsync(form, Address(id), ("FirstName", "Anne"));

        (await manager.SubmitAsync(form, Address(id), ("Civility", "Madam"))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Complete_ByAnAgent_OnlyWhomSheHas()
    {
        var manager = await _host.SignInAsync("responsable@demo.example");
        var id = await ImportAsync(manager);
        var agent = await _host.SignInAsync("appels@demo.example");
        (await agent.OpenAsync(Address(id))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await _host.SignInAsync("standard@demo.example")).OpenAsync(Address(id))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await manager.OpenAsync(Address(Guid.NewGuid()))).Status.ShouldBe(HttpStatusCode.NotFound);

        var contact = await HoldAsync(id);

        var call = await agent.OpenAsync($"/agents/appels/{contact}");
        call.Document.QuerySelector($"a[href='{Address(id)}']")!.TextContent.ShouldContain("prénom, civilité, langue");
        var done = await agent.FollowAsync(await agent.SubmitAsync(await agent.OpenAsync(Address(id)), Address(id), ("NothingElse", "true")));
        done.Text.ShouldContain("il ne reste rien à compléter");
    }

    private static string Address(Guid id) => $"/agents/personnes/{id}/completer";

    private async Task<Guid> ImportAsync(PageClient manager)
    {
        var file = Encoding.UTF8.GetBytes("reference;civilite;nom;prenom;date_naissance;telephone;langue;vit_seul\nLACUNE-1;M. et Mme;LU;X;31/12/1940;0261910001;klingon;?\n");
        var preview = await manager.FollowAsync(await manager.UploadAsync(await manager.OpenAsync(Import), Import, "liste.csv", file));
        await manager.SubmitAsync(preview, preview.Document.QuerySelector("form[data-busy]")!.GetAttribute("action")!);
        return await _host.InStoreAsync(db => db.People.Where(row => row.Reference == "LACUNE-1").Select(row => row.Id).SingleAsync());
    }

    // As if she were the next person.
    private Task<Guid> HoldAsync(Guid personId) => _host.InStoreAsync(async db =>
    {
        var agent = await db.Users.Where(user => user.Email == "appels@demo.example").Select(user => user.Id).SingleAsync();
        var contact = await db.CampaignContacts.SingleAsync(row => row.PersonId == personId);
        contact.Reserve(await db.Campaigns.SingleAsync(row => row.Id == contact.CampaignId), agent, _host.Clock.UtcNow);
        var group = await db.CallGroups.SingleAsync(row => row.Id == contact.GroupId);
        db.Entry(group).Property("LeaseAgentId").CurrentValue = agent;
        db.Entry(group).Property("LeaseEndsAt").CurrentValue = contact.LeaseEndsAt;
        await db.SaveChangesAsync();
        return contact.Id;
    });
}
