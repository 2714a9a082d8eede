using AngersHabitat.Domain.Interventions;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Interventions;

public sealed class AgendaPagesTests : IAsyncDisposable
{
    private const string Agenda = "/agents/interventions/agenda";
    private const string Place = Agenda + "/placer";
    private static readonly DateOnly Friday = new(2020, 11, 13);
    private readonly PortalHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("technicien@demo.example")]
    [InlineData("accueil@demo.example")]
    [InlineData("admin@demo.example")]
    public async Task Agenda_WhoDoesNotPlan_IsForbidden(string who)
        => (await (await _host.SignInAsync(who)).OpenAsync(Agenda)).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task Agenda_WeekThatCannotBeRead_Answers400WithThePage()
    {
        var answer = await (await _host.SignInAsync("maintenance@demo.example")).OpenAsync(Agenda + "?semaine=hier");
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Document.QuerySelector("[data-error-summary] a[href='#semaine']").ShouldNotBeNull();
        answer.Text.ShouldContain("Semaine du lundi 9 novembre au dimanche 15 novembre 2020");
    }

    [Fact]
    public async Task Agenda_ShowsVisitsLoadAndTheWeeksAround()
    {
        var worker = await PlannedVisits.WorkerAsync(_host, "Paule Plombière");
        var visit = await PlannedVisits.AskAsync(_host);
        await PlannedVisits.PlaceAsync(_host, visit, worker, Friday, HalfDay.Morning);
        var client = await _host.SignInAsync("responsable@demo.example");

        var page = await client.OpenAsync($"{Agenda}?intervenant={worker}");

        var half = page.Document.QuerySelector($"[data-agenda-half=Morning][data-on='2020-11-13'][data-worker='{worker}']").ShouldNotBeNull();
        half.QuerySelectorAll("[data-agenda-visit]").Select(block => block.GetAttribute("data-agenda-visit")).ShouldBe([$"{visit}"]);
        page.Text.ShouldContain("1 h sur 6 h 40");
        page.Text.ShouldContain("férié : Armistice");
        page.Text.ShouldNotContain("Mme Essai");
        var next = page.Document.QuerySelector(".app-agenda-weeks a:nth-child(3)")!.GetAttribute("href")!;
        next.ShouldBe($"{Agenda}?intervenant={worker}&semaine=2020-11-16");
        (await client.OpenAsync(next)).Document.QuerySelectorAll("table [data-agenda-visit]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Proposal_OneButton_PlacesTheVisitAndLeavesAnAuditRow()
    {
        var worker = await PlannedVisits.WorkerAsync(_host, "Paule Plombière");
        var visit = await PlannedVisits.AskAsync(_host);
        var client = await _host.SignInAsync("maintenance@demo.example");

        var answer = await client.SubmitAsync(await client.OpenAsync($"{Agenda}/{visit}?metier=Plumbing"), Agenda + "/proposition");

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        answer.Location.ShouldBe($"{Agenda}?semaine=2020-11-12&metier=Plumbing");
        (await client.FollowAsync(answer)).Document.Body!.TextContent.ShouldContain("La visite est planifiée le jeudi 12\u00A0novembre.");
        (await _host.InStoreAsync(db => db.Interventions.SingleAsync(row => row.Id == visit))).SlotOn.ShouldBe(new DateOnly(2020, 11, 12));
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Interventions.Schedule" && entry.SubjectId == visit))).ShouldBe(1);
        worker.ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public async Task Place_OnASundayByAnotherTrade_NamesBothAndStoresOnlyOnceTicked()
    {
        var worker = await PlannedVisits.WorkerAsync(_host, "Paule Plombière");
        var visit = await PlannedVisits.AskAsync(_host);
        var client = await _host.SignInAsync("maintenance@demo.example");
        var form = await client.OpenAsync($"{Agenda}/{visit}");

        var refused = await client.SubmitAsync(form, Place, ("SlotOn", "2020-11-15"), ("SlotFrom", "19:00"), ("Half", ""), ("WorkerId", $"{worker}"));

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Document.QuerySelectorAll(".app-notice--attention li").Length.ShouldBe(2);
        refused.Text.ShouldContain("ce jour n’est pas ouvré");
        refused.Text.ShouldContain("en dehors des heures de visite");
        refused.Document.QuerySelector("[name='Form.SlotFrom']")!.GetAttribute("value").ShouldBe("19:00");
        (await _host.InStoreAsync(db => db.Interventions.SingleAsync(row => row.Id == visit))).State.ShouldBe(InterventionState.Requested);

        (await client.SubmitAsync(refused, Place, ("ConflictsSeen", "true"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await _host.InStoreAsync(db => db.Interventions.SingleAsync(row => row.Id == visit))).SlotOn.ShouldBe(new DateOnly(2020, 11, 15));
    }

    [Fact]
    public async Task Place_SomebodyWasFaster_Answers409WithWhatWasTyped()
    {
        var worker = await PlannedVisits.WorkerAsync(_host, "Paule Plombière");
        var visit = await PlannedVisits.AskAsync(_host);
        var client = await _host.SignInAsync("maintenance@demo.example");
        var form = await client.OpenAsync($"{Agenda}/{visit}");
        await PlannedVisits.PlaceAsync(_host, visit, worker, Friday, HalfDay.Morning);

        var answer = await client.SubmitAsync(form, Place, ("SlotOn", "2020-11-16"), ("Half", "Afternoon"), ("WorkerId", $"{worker}"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Document.QuerySelector("[name='Form.SlotOn']")!.GetAttribute("value").ShouldBe("2020-11-16");
    }

    [Fact]
    public async Task Place_VisitThatIsNone_IsNotFound()
        => (await (await _host.SignInAsync("maintenance@demo.example")).OpenAsync($"{Agenda}/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
}
