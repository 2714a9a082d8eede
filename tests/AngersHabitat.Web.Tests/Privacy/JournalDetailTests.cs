using AngersHabitat.Domain.Outreach;
using AngersHabitat.Domain.Privacy;
using AngersHabitat.Web.Features.Privacy;
using AngersHabitat.Web.Presentation;

namespace AngersHabitat.Web.Tests.Privacy;

public class JournalDetailTests
{
    private static readonly string[] English = ["Rent", "Complaint", "CallCentre", "NoAnswer", "Busy", "Attendance", "OnSite", "2020-", "Mo "];

    [Fact]
    public void Of_BeforeAndAfter_GivesEachFieldOnceThoseThatChangedFirst()
        => JournalDetail.Of(Entry("""{"name":"A","state":"Draft","urgent":true}""", """{"name":"A","state":"Active","count":3}""")).ShouldBe(
            [new("État", Words.Of(CampaignState.Draft), Words.Of(CampaignState.Active)), new("Urgent", "oui", null), new("Nombre", null, "3"), new("Nom", "A", "A")]);

    [Theory]
    [InlineData("CallCentre.NoteCall", "InboundCall", """{"reason":"Rent"}""", "Motif : Loyer")]
    [InlineData("Outreach.OpenPersonFile", "Person", """{"reason":"Complaint"}""", null)]
    [InlineData("Accounts.Change", "PortalUser", """{"roles":["CallCentre","Manager"]}""", "Rôles : Centre d'appel, Responsable")]
    [InlineData("Outreach.ChangeCampaign", "Campaign", """{"delays":"NoAnswer=180;Busy=30","hours":"1 09:00-12:30"}""", null)]
    [InlineData("Worksites.Suspend", "Operation", """{"from":"2020-11-12","orderNumber":"12"}""", "À partir du : 12/11/2020; Ordre de service : 12")]
    [InlineData("Monitoring.RunChore", "Chore", """{"chore":"Attendance.Close"}""", null)]
    [InlineData("Outreach.TakeEscalation", "Escalation", """{"ownerId":"0b2f8f3e-0000-4000-8000-000000000001","dueOn":"2020-11-20"}""", "Personne chargée : réf. 0b2f8f3e; Échéance : 20/11/2020")]
    [InlineData("Reception.SaveDraft", "Place", """{"id":"0b2f8f3e-0000-4000-8000-000000000001","channel":"OnSite","week":{"Mo":"09:00-12:30"},"from":"2020-11-12"}""", null)]
    public void Line_OfAnAction_IsFrench(string action, string subject, string json, string? line)
    {
        var entry = new AuditEntry(new DateTime(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc), null, "Portail", action, subject, null, null, json);
        var said = JournalDetail.Line(entry, json, new Dictionary<Guid, string>())!;
        if (line is not null)
            said.ShouldBe(line);
        English.Where(word => said.Contains(word, StringComparison.Ordinal)).ShouldBeEmpty(said);
    }

    [Fact]
    public void Line_WhoIsNamed_IsShownByName()
    {
        var id = Guid.NewGuid();
        JournalDetail.Line(Entry(null, null), $$"""{"takenById":"{{id}}"}""", new Dictionary<Guid, string> { [id] = "Claire" }).ShouldBe("Pris par : Claire");
    }

    [Fact]
    public void Of_ValueThatIsNoObject_StandsAsItIs()
        => JournalDetail.Of(Entry(null, "\"x\"")).ShouldBe([new("", null, "x")]);

    private static AuditEntry Entry(string? before, string? after)
        => new(new DateTime(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc), null, "Portail", "Outreach.ChangeCampaignState", "Campaign", null, before, after);
}
