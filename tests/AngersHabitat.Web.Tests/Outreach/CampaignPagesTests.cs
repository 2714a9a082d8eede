using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Domain.Outreach;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Outreach;

public sealed class CampaignPagesTests : IDisposable
{
    private static readonly string Steering = $"/pilotage/campagnes/{OutreachDemoData.SecondCampaignId}";

    private readonly PortalHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Get_Steering_ShowsTheFiguresOfTheDatabaseAndNobodysName()
    {
        var manager = await _host.SignInAsync("responsable@demo.example");
        var page = await manager.OpenAsync(Steering);
        page.Status.ShouldBe(HttpStatusCode.OK);
        foreach (var state in Enum.GetValues<ContactState>())
        {
            var count = await _host.InStoreAsync(db => db.CampaignContacts.CountAsync(row => row.CampaignId == OutreachDemoData.SecondCampaignId && row.State == state));
            Numbers(page).ShouldContain(count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        Numbers(page).ShouldContain("1792");
        var names = await _host.InStoreAsync(db => db.People.Select(person => person.FirstName + " " + person.LastName).Distinct().Take(50).ToListAsync());
        names.ShouldAllBe(name => !page.Text.Contains(name, StringComparison.Ordinal));
        (await (await _host.SignInAsync("appels@demo.example")).OpenAsync(Steering)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await manager.OpenAsync($"/pilotage/campagnes/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await manager.OpenAsync(Steering + "/agences.csv")).Html.ShouldContain("Agence Centre");
    }

    [Fact]
    public async Task Post_Close_WhileSomethingIsOwed_IsRefusedAndSaysWhat()
    {
        var manager = await _host.SignInAsync("responsable@demo.example");
        var refused = await manager.SubmitAsync(await manager.OpenAsync(Steering), Steering + "/etat", ("state", "Closed"));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text.ShouldContain("rappels promis");
    }

    [Theory]
    [InlineData("Draft")]
    [InlineData("Anonymised")]
    [InlineData("99")]
    public async Task Post_StateThatNoButtonAsksFor_IsRefusedAndClosesNothing(string state)
    {
        var manager = await _host.SignInAsync("responsable@demo.example");
        var before = await _host.InStoreAsync(db => db.Campaigns.OrderBy(row => row.Id).Select(row => row.State).ToListAsync());

        var refused = await manager.SubmitAsync(await manager.OpenAsync(Steering), Steering + "/etat", ("state", state));

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await _host.InStoreAsync(db => db.Campaigns.OrderBy(row => row.Id).Select(row => row.State).ToListAsync())).ShouldBe(before);
    }

    [Fact]
    public async Task Post_NewCampaign_IsSavedOnceStartedAndPaused()
    {
        var manager = await _host.SignInAsync("responsable@demo.example");
        var form = await manager.OpenAsync("/agents/campagnes/nouvelle");
        (await manager.SubmitAsync(form, "/agents/campagnes/enregistrer", ("Form.Name", ""))).Text.ShouldContain("Donnez un nom");
        var agent = await _host.InStoreAsync(db => db.Users.Where(user => user.Email == "appels@demo.example").Select(user => user.Id).SingleAsync());
        (string, string?)[] values =
        [
            ("Form.Name", "Campagne de Noël"), ("Form.LastDate", "2020-12-24"), ("Form.ScriptNews", "Bonjour"), ("Form.AgentIds", agent.ToString()),
            ("Form.RetryMinutes[NoAnswer]", "240"), ($"Form.AgentLanguages[{agent}]", "pt"),
        ];
        var saved = await manager.SubmitAsync(form, "/agents/campagnes/enregistrer", values);
        var again = await manager.SubmitAsync(form, "/agents/campagnes/enregistrer", values);
        again.Location.ShouldBe(saved.Location);
        var address = saved.Location.ShouldNotBeNull();
        await manager.SubmitAsync(await manager.OpenAsync(address), address + "/etat", ("state", "Active"));
        await manager.SubmitAsync(await manager.OpenAsync(address), address + "/etat", ("state", "Paused"));
        var campaign = await _host.InStoreAsync(db => db.Campaigns.SingleAsync(row => row.Name == "Campagne de Noël"));
        (campaign.State, campaign.MinimumAge, campaign.CallingHours.Windows.Count).ShouldBe((CampaignState.Paused, 70, 10));
        campaign.RetryDelays.After(Outcome.NoAnswer).ShouldBe(TimeSpan.FromHours(4));
        campaign.Agents.ShouldHaveSingleItem().LanguageCodes.ShouldBe(["fr", "pt"]);
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.SubjectId == campaign.Id))).ShouldBe(3);
    }

    [Fact]
    public async Task Post_Objection_ExcludesAtOnceAndUnknownReferenceIsSaid()
    {
        var manager = await _host.SignInAsync("responsable@demo.example");
        var page = await manager.OpenAsync("/agents/opposition");
        (await manager.SubmitAsync(page, "/agents/opposition", ("Reference", "inconnue"))).Text.ShouldContain("Personne n’a cette référence");
        var (person, reference) = await _host.InStoreAsync(async db =>
        {
            var contact = await db.CampaignContacts.FirstAsync(row => row.CampaignId == OutreachDemoData.SecondCampaignId && row.State == ContactState.ToCall);
            return (contact.PersonId, (await db.People.SingleAsync(row => row.Id == contact.PersonId)).Reference);
        });
        var desk = await _host.SignInAsync("accueil@demo.example");
        var shown = await desk.SubmitAsync(await desk.OpenAsync("/agents/opposition"), "/agents/opposition", ("Reference", reference), ("Source", "PublicPage"));
        var name = await _host.InStoreAsync(db => db.People.Where(row => row.Id == person).Select(row => row.FirstName + " " + row.LastName).SingleAsync());
        shown.Document.QuerySelectorAll("main dd").Select(fact => fact.TextContent).ShouldBe([name, reference]);
        (await ObjectedAsync(person)).ShouldBeNull("it waits to be confirmed");
        (await desk.SubmitAsync(shown, "/agents/opposition/confirmer", ("PersonId", $"{Guid.NewGuid()}"))).ErrorAt("Reference").ShouldContain("celle de la personne montrée");
        (await ObjectedAsync(person)).ShouldBeNull();
        (await desk.SubmitAsync(shown, "/agents/opposition/confirmer")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await ObjectedAsync(person)).ShouldNotBeNull();
        (await _host.InStoreAsync(db => db.AuditEntries.Where(line => line.SubjectId == person).Select(line => line.Action).ToListAsync()))
            .ShouldBe(["Outreach.AskObjection", "Outreach.RecordObjection"], ignoreOrder: true);
        foreach (var other in (string[])["admin@demo.example", "technicien@demo.example"])
            (await (await _host.SignInAsync(other)).OpenAsync("/agents/opposition")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await _host.InStoreAsync(db => db.CampaignContacts.SingleAsync(row => row.PersonId == person && row.CampaignId == OutreachDemoData.SecondCampaignId)))
            .State.ShouldBe(ContactState.Excluded);
    }

    private Task<DateTime?> ObjectedAsync(Guid person) => _host.InStoreAsync(db => db.People.Where(row => row.Id == person).Select(row => row.ObjectedAt).SingleAsync());

    [Fact]
    public async Task Post_Referrals_TravelToTheResultGivenToThePerson()
    {
        var agent = await _host.SignInAsync("appels@demo.example");
        var list = await agent.OpenAsync("/agents/orientations");
        var draft = await _host.InStoreAsync(db => db.Referrals.FirstAsync(row => row.State == ReferralState.Draft));
        (await agent.SubmitAsync(list, "/agents/orientations/envoi")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await StateAsync(draft.Id)).ShouldBe(ReferralState.Sent);
        list = await agent.OpenAsync("/agents/orientations?page=4");
        var answer = $"/agents/orientations/{draft.Id}/reponse";
        (await agent.SubmitAsync(list, answer, ("state", "Closed"), ("result", ""))).Text.ShouldContain("Dites ce qui a été fait");
        await agent.SubmitAsync(list, answer, ("state", "Closed"), ("result", "Repas livrés dès lundi"));
        var toTell = await agent.OpenAsync("/agents/orientations?vue=ToTell");
        await agent.SubmitAsync(toTell, $"/agents/orientations/{draft.Id}/informee");
        (await _host.InStoreAsync(db => db.Referrals.SingleAsync(row => row.Id == draft.Id))).PersonToldAt.ShouldNotBeNull();
    }

    private Task<ReferralState> StateAsync(Guid id) => _host.InStoreAsync(db => db.Referrals.Where(row => row.Id == id).Select(row => row.State).SingleAsync());

    private static List<string> Numbers(PageAnswer page)
        => [.. page.Document.QuerySelectorAll("td.app-num, .app-figure__number").Select(cell => new string([.. cell.TextContent.Where(char.IsAsciiDigit)]))];
}
