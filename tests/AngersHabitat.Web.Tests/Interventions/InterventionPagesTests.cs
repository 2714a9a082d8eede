using AngersHabitat.Domain.Interventions;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Interventions;

public sealed class InterventionPagesTests : IAsyncDisposable
{
    private const string List = "/agents/interventions";
    private readonly PortalHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("appels@demo.example", List, HttpStatusCode.Forbidden)]
    [InlineData("admin@demo.example", List, HttpStatusCode.Forbidden)]
    [InlineData("technicien@demo.example", List, HttpStatusCode.Forbidden)]
    [InlineData("accueil@demo.example", List + "/ma-tournee", HttpStatusCode.Forbidden)]
    [InlineData("maintenance@demo.example", List + "/protocoles", HttpStatusCode.Forbidden)]
    [InlineData("accueil@demo.example", List, HttpStatusCode.OK)]
    [InlineData("technicien@demo.example", List + "/ma-tournee", HttpStatusCode.OK)]
    [InlineData("responsable@demo.example", List + "/protocoles", HttpStatusCode.OK)]
    public async Task Get_ByRole_OpensOrIsForbidden(string email, string address, HttpStatusCode status)
    {
        var client = await _host.SignInAsync(email);
        var answer = await client.OpenAsync(address);
        (answer.Status == HttpStatusCode.Redirect ? HttpStatusCode.Forbidden : answer.Status).ShouldBe(status);
    }

    [Fact]
    public async Task Get_UnknownVisitOrLink_IsNotFound()
    {
        var client = await _host.SignInAsync("maintenance@demo.example");
        (await client.OpenAsync($"{List}/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await client.OpenAsync("/ma-visite/inconnue")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_RequestWithoutPlace_Is400AndKeepsWhatWasTyped()
    {
        var client = await _host.SignInAsync("accueil@demo.example");
        var page = await client.OpenAsync($"{List}/nouvelle");
        var answer = await client.SubmitAsync(page, $"{List}/nouvelle", ("Details", "Fuite sous l'évier"), ("ContactPhone", "12"));
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorAt("ResidenceId").ShouldNotBeEmpty();
        answer.ErrorAt("ContactPhone").ShouldNotBeEmpty();
        answer.Html.ShouldContain("Fuite sous l");
    }

    [Fact]
    public async Task Post_Request_OpensTheVisitAndLeavesAnAuditRow()
    {
        var client = await _host.SignInAsync("standard@demo.example");
        var page = await client.OpenAsync($"{List}/nouvelle");
        var residence = await _host.InStoreAsync(db => db.Residences.OrderBy(row => row.Id).Select(row => row.Id).FirstAsync());
        var kind = await _host.InStoreAsync(db => db.InterventionKinds.Where(row => row.Trade == Trade.Plumbing).Select(row => row.Id).FirstAsync());
        var answer = await client.FollowAsync(await client.SubmitAsync(
            page, $"{List}/nouvelle", ("ResidenceId", $"{residence}"), ("KindId", $"{kind}"), ("Urgency", "Urgent"), ("Door", "X99"), ("ContactName", "Mme Essai"), ("ContactPhone", "06 39 98 00 01")));
        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Text.ShouldContain("Demandée");
        answer.Text.ShouldNotContain("Mme Essai");
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Interventions.Request" && entry.ActorName == "Samir Standard"))).ShouldBe(1);
    }

    [Fact]
    public async Task Post_CallNotedForAVisit_TakesTheNumberAlongOnceAndKeepsItNowhere()
    {
        const string Desk = "/agents/appels-entrants";
        var client = await _host.SignInAsync("standard@demo.example");
        var noted = await client.SubmitAsync(await client.OpenAsync(Desk), Desk,
            ("Call.Reason", "Repair"), ("Call.Outcome", "Answered"), ("Call.Note", "Fuite sous l'évier"), ("Call.Number", "06 39 98 00 77"), ("then", "intervention"));
        noted.Location.ShouldNotBeNull().ShouldNotContain("0077");
        var page = await client.OpenAsync(noted.Location);
        page.Document.QuerySelector("[name='Form.ContactPhone']")!.GetAttribute("value").ShouldBe("06 39 98 00 77");
        page.Document.QuerySelector("[name='Form.Details']")!.TextContent.ShouldContain("Fuite sous l'évier");
        (await client.OpenAsync(noted.Location)).Document.QuerySelector("[name='Form.ContactPhone']")!.GetAttribute("value").ShouldBeNullOrEmpty();
        (await _host.InStoreAsync(db => db.Callbacks.Select(row => row.Number).ToListAsync())).ShouldNotContain("+33639980077");
    }

    [Fact]
    public async Task Post_StartWithPointsMissing_Is400AndSaysWhichIsFirst()
    {
        var id = await VisitAsync(visit => visit.State == InterventionState.Scheduled && visit.SlotOn == _host.Clock.Today && visit.Setting == Setting.OccupiedDwelling);
        var client = await _host.SignInAsync("maintenance@demo.example");
        var page = await client.OpenAsync($"{List}/{id}");
        var start = page.Document.QuerySelector("[data-visit-start] button")!.GetAttribute("name")!;
        var answer = await client.SendAsync($"{List}/{id}/geste", [
            new(start, "Start"), new("__RequestVerificationToken", page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("Locataire appelé la veille");
        (await _host.InStoreAsync(db => db.Interventions.Where(visit => visit.Id == id).Select(visit => visit.State).SingleAsync())).ShouldBe(InterventionState.Scheduled);
    }

    [Fact]
    public async Task Post_TenantIsIll_PutsTheVisitOffAndHerPageNamesNobody()
    {
        var id = await VisitAsync(visit => visit.State == InterventionState.Scheduled && visit.SlotOn > _host.Clock.Today && visit.Setting == Setting.OccupiedDwelling && visit.Urgency == Urgency.Normal);
        var visit = await _host.InStoreAsync(db => db.Interventions.SingleAsync(row => row.Id == id));
        var (tenant, address) = (_host.Visit(), $"/ma-visite/{visit.LinkKey}");
        var page = await tenant.OpenAsync(address);
        page.Text.ShouldContain("Votre visite est planifiée");
        page.Html.ShouldNotContain(visit.ContactName!);
        var answer = await tenant.FollowAsync(await tenant.SubmitAsync(page, address, ("Wish", "Ill")));
        answer.Text.ShouldContain("La visite est reportée");
        (await tenant.OpenAsync(address + "/agenda.ics")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Interventions.TenantSays" && entry.SubjectId == id))).ShouldBe(1);
    }

    [Fact]
    public async Task Post_VitalTaken_GoesAtOnce()
    {
        var id = await VisitAsync(visit => visit.State == InterventionState.Requested && visit.Urgency == Urgency.Vital);
        var worker = await _host.InStoreAsync(db => db.Workers.Where(row => !row.IsFirm).Select(row => row.Id).FirstAsync());
        var client = await _host.SignInAsync("maintenance@demo.example");
        var page = await client.OpenAsync($"{List}/{id}");
        var answer = await client.FollowAsync(await client.SubmitAsync(page, $"{List}/{id}/partir", ("WorkerId", $"{worker}")));
        answer.Text.ShouldContain("L’urgence est prise en charge.");
        answer.Text.ShouldContain("Commencer quand même");
    }

    private Task<Guid> VisitAsync(System.Linq.Expressions.Expression<Func<Intervention, bool>> which)
        => _host.InStoreAsync(db => db.Interventions.Where(which).OrderBy(visit => visit.Id).Select(visit => visit.Id).FirstAsync());
}
