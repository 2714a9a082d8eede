using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.CallCentre;

public sealed class CallCorrectionPageTests : IAsyncDisposable
{
    private const string Desk = "/agents/appels-entrants";
    private readonly PortalHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Correct_ShowsWhatWasNotedThenReplacesItAndLeavesAnAuditRow()
    {
        var client = await _host.SignInAsync("standard@demo.example");
        var form = await NoteAsync(client, ("Call.Reason", "Rent"), ("Call.Outcome", "CallBack"), ("Call.Number", "02 61 91 04 12"), ("Call.CallerName", "Mme Essai"));
        form.Document.QuerySelector("[name='Call.Reason'][checked]")!.GetAttribute("value").ShouldBe("Rent");
        form.Document.QuerySelector("[name='Call.CallerName']")!.GetAttribute("value").ShouldBe("Mme Essai");

        var desk = await client.FollowAsync(await client.SubmitAsync(form, Action(form), ("Call.Reason", "Repair"), ("Call.Outcome", "Answered")));

        desk.Document.Body!.TextContent.ShouldContain("Appel corrigé\u00A0: les chiffres suivent.");
        desk.Text.ShouldContain("Réparation, répondu");
        desk.Text.ShouldNotContain("Mme Essai");
        desk.Text.ShouldContain("115 appels notés par vous aujourd’hui");
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "CallCentre.CorrectCall" && entry.ActorName == "Samir Standard"))).ShouldBe(1);
    }

    [Fact]
    public async Task Correct_WithoutTheNumberItNeeds_Answers400AndKeepsWhatWasTyped()
    {
        var client = await _host.SignInAsync("standard@demo.example");
        var form = await NoteAsync(client, ("Call.Reason", "Rent"), ("Call.Outcome", "Answered"));
        var answer = await client.SubmitAsync(form, Action(form), ("Call.Outcome", "CallBack"), ("Call.CallerName", "Mme Essai"));
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Document.QuerySelector(".govuk-error-summary a[href='#Call_Number']")!.TextContent.ShouldBe("Indiquez le numéro à rappeler.");
        answer.Document.QuerySelector("[name='Call.CallerName']")!.GetAttribute("value").ShouldBe("Mme Essai");
    }

    [Fact]
    public async Task Correct_TurnsOutUrgent_LeadsToTheSheet()
    {
        var client = await _host.SignInAsync("standard@demo.example");
        var form = await NoteAsync(client, ("Call.Reason", "Repair"), ("Call.Outcome", "Answered"));
        var sheet = await client.FollowAsync(await client.SubmitAsync(form, Action(form), ("Call.Outcome", "Urgent"), ("Call.Where", "Hall B")));
        sheet.Text.ShouldContain("reste sur la liste de tous");
    }

    [Fact]
    public async Task Cancel_TakesTheCallOffThePageAndTheBoard()
    {
        var client = await _host.SignInAsync("standard@demo.example");
        var form = await NoteAsync(client, ("Call.Reason", "Rent"), ("Call.Outcome", "Answered"));
        var desk = await client.FollowAsync(await client.SubmitAsync(form, Action(form) + "/annulation"));
        desk.Document.Body!.TextContent.ShouldContain("Appel annulé\u00A0: il ne compte plus.");
        desk.Text.ShouldContain("114 appels notés par vous aujourd’hui");
        (await client.OpenAsync("/agents/tableau")).Document.QuerySelector("[data-board-value=calls]")!.TextContent.ShouldBe("114");
        (await client.OpenAsync(Action(form))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Open_CallOfAColleagueOrUnknown_IsNotFound()
    {
        var form = await NoteAsync(await _host.SignInAsync("standard@demo.example"), ("Call.Reason", "Rent"), ("Call.Outcome", "Answered"));
        var colleague = await _host.SignInAsync("responsable@demo.example");
        (await colleague.OpenAsync(Action(form))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await colleague.OpenAsync($"{Desk}/notes/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await _host.SignInAsync("accueil@demo.example")).OpenAsync(Action(form))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    // Notes a call and opens the form to correct it, by the link beside it.
    private static async Task<PageAnswer> NoteAsync(PageClient client, params (string, string?)[] call)
    {
        var desk = await client.FollowAsync(await client.SubmitAsync(await client.OpenAsync(Desk), Desk, call));
        return await client.OpenAsync(desk.Document.QuerySelector(".app-history a")!.GetAttribute("href")!);
    }

    private static string Action(PageAnswer form)
        => form.Document.Forms.Select(one => one.GetAttribute("action")!).First(action => action.StartsWith(Desk + "/notes/", StringComparison.Ordinal) && !action.EndsWith("annulation", StringComparison.Ordinal));
}
