using System.Text;
using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.CallCentre;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Outreach;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.CallCentre;

public sealed partial class CallPageTests : IAsyncDisposable
{
    private const string Desk = "/agents/appels-entrants";
    private readonly PortalHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Post_ReasonAndOutcome_NotesTheCallAndSaysSo()
    {
        var client = await _host.SignInAsync("standard@demo.example");
        var page = await client.OpenAsync(Desk);

        var answer = await client.FollowAsync(await client.SubmitAsync(page, Desk, ("Call.Reason", "Rent"), ("Call.Outcome", "Answered")));

        answer.Document.Body!.TextContent.ShouldContain("Noté\u00A0: loyer, répondu.");
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "CallCentre.NoteCall"))).ShouldBe(1);
    }

    [Fact]
    public async Task Post_NothingChosen_Answers400AndKeepsTheNote()
    {
        var client = await _host.SignInAsync("standard@demo.example");
        var answer = await client.SubmitAsync(await client.OpenAsync(Desk), Desk, ("Call.Note", "échéancier"));
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("Choisissez un motif.");
        answer.Document.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("échéancier");
    }

    [Fact]
    public async Task Post_Urgent_ShowsTheSheetAndStaysUntilTaken()
    {
        var client = await _host.SignInAsync("standard@demo.example");
        var sheet = await client.FollowAsync(await client.SubmitAsync(
            await client.OpenAsync(Desk), Desk, ("Call.Reason", "Emergency"), ("Call.Outcome", "Urgent"), ("Call.Where", "Hall B")));
        foreach (var number in (string[])["15", "17", "18", "112", "114"])
            sheet.Text.ShouldContain(number);
        (await client.OpenAsync(Desk)).Text.ShouldContain("Hall B");

        var action = sheet.Document.Forms.Single(form => form.GetAttribute("action")!.Contains("/urgence/")).GetAttribute("action")!;
        await client.SubmitAsync(sheet, action);

        var colleague = await _host.SignInAsync("responsable@demo.example");
        (await colleague.OpenAsync(Desk)).Text.ShouldNotContain("Hall B");
    }

    [Fact]
    public async Task Post_CallbackTakenThenEnded_LeavesTheListAndErasesTheNumber()
    {
        var client = await _host.SignInAsync("standard@demo.example");
        var page = await client.OpenAsync(Desk);
        page.Text.ShouldContain("Mme Beaumont");
        page = await client.FollowAsync(await client.SubmitAsync(page, Desk + "/rappels", ("Step", "Take")));
        page = await client.FollowAsync(await client.SubmitAsync(page, Desk + "/rappels", ("Step", "End"), ("Result", "Reached")));
        page.Text.ShouldNotContain("Mme Beaumont");
        page.Text.ShouldContain("Rappels dus : 8");
        (await _host.InStoreAsync(db => db.Callbacks.CountAsync(callback => callback.EndedAt != null && callback.Number != null))).ShouldBe(0);
    }

    [Fact]
    public async Task Get_ByOthers_IsForbidden()
    {
        (await (await _host.SignInAsync("accueil@demo.example")).OpenAsync(Desk)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await _host.SignInAsync("standard@demo.example")).OpenAsync("/pilotage/appels")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await _host.Visit().OpenAsync("/agents/tableau/flux")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Steering_NamesPeaksLevelAndAssumptions()
    {
        var client = await _host.SignInAsync("responsable@demo.example");
        var text = (await client.OpenAsync("/pilotage/appels")).Text;
        text.ShouldContain("Pics : 23 mars");
        text.ShouldContain("fois le niveau d’avant : Premier confinement");
        text.ShouldContain("formule d’Erlang C");
        text.ShouldContain("Premier confinement");
        var csv = await client.Http.GetStringAsync(new Uri("/pilotage/appels/export.csv?du=2020-11-09&au=2020-11-10", UriKind.Relative), TestContext.Current.CancellationToken);
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
    }

    [Fact]
    public async Task Days_PeaksByCalls_AreTheThreePeaksOnPageAndInTheFile()
    {
        var client = await _host.SignInAsync("responsable@demo.example");
        var report = await client.OpenAsync("/pilotage/appels?seuil=900&au=2020-11-10");
        var link = report.Document.QuerySelector("a[href*='pics=true']")!.GetAttribute("href")!;
        link.ShouldContain("seuil=900");
        link.ShouldContain("au=2020-11-10");

        var page = await client.OpenAsync("/pilotage/appels/jours?pics=true&tri=Calls&inverse=true");

        var calls = page.Document.QuerySelectorAll("td[data-label=Appels]").Select(cell => new string([.. cell.TextContent.Where(char.IsAsciiDigit)])).ToList();
        calls.Count.ShouldBe(3);
        calls.ShouldBe(calls.OrderBy(int.Parse));
        var csv = await client.Http.GetStringAsync(new Uri("/pilotage/appels/export.csv?pics=true", UriKind.Relative), TestContext.Current.CancellationToken);
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(4);
    }

    [Fact]
    public async Task Board_AfterATap_StreamsTheNewCount()
    {
        var client = await _host.SignInAsync("accueil@demo.example");
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var answer = await client.Http.GetAsync(new Uri("/agents/tableau/flux", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, timeout.Token);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        using var stream = new StreamReader(await answer.Content.ReadAsStreamAsync(timeout.Token), Encoding.UTF8);
        (await NextAsync(stream, timeout.Token)).ShouldContain("\"slug\":\"siege\",\"inside\":\"3\"");

        await client.SubmitAsync(await client.OpenAsync("/agents/frequentation/siege"), "/agents/frequentation/siege", ("Kind", "In"));

        (await NextAsync(stream, timeout.Token)).ShouldContain("\"slug\":\"siege\",\"inside\":\"4\"");
    }

    [Fact]
    public async Task Board_ACallIsNotedOnAnotherNode_StreamsTheNewCountThoughTheClockStands()
    {
        using var other = _host.Restart();
        var client = await _host.SignInAsync("accueil@demo.example");
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var answer = await client.Http.GetAsync(new Uri("/agents/tableau/flux", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, timeout.Token);
        using var stream = new StreamReader(await answer.Content.ReadAsStreamAsync(timeout.Token), Encoding.UTF8);
        var calls = int.Parse(CallsOnBoard().Match(await NextAsync(stream, timeout.Token)).Groups["calls"].Value, System.Globalization.CultureInfo.InvariantCulture);

        await other.SendAsync(new NoteCall.Command { Id = Guid.NewGuid(), Reason = CallReason.Rent, Outcome = CallOutcome.Answered }, Roles.CallCentre);

        (await NextAsync(stream, timeout.Token)).ShouldContain($"\"calls\":\"{calls + 1}\"");
    }

    [Fact]
    public async Task Post_CallbackOutsideHours_NamesTheNextMomentAndAButtonTakesIt()
    {
        var client = await _host.SignInAsync("standard@demo.example");
        var refused = await client.SubmitAsync(
            await client.OpenAsync(Desk), Desk, ("Call.Reason", "Rent"), ("Call.Outcome", "CallBack"), ("Call.Number", "02 61 91 04 12"), ("Call.DueAt", "15/11/2020 10:00"));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        var button = refused.Document.QuerySelector("button[name='Call.DueAt.Next']")!;
        button.TextContent.ShouldBe("Prendre lundi 16\u00A0novembre à 8\u00A0h\u00A030");

        (await client.SubmitAsync(refused, Desk, ("Call.DueAt.Next", button.GetAttribute("value")))).Status.ShouldBe(HttpStatusCode.Redirect);

        (await _host.InStoreAsync(db => db.Callbacks.Where(row => row.Number != null).OrderByDescending(row => row.Id).Select(row => row.DueAt).ToListAsync()))
            .ShouldContain(new DateTime(2020, 11, 16, 7, 30, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task Board_ACampaignIsPaused_StreamsItsDisappearance()
    {
        var client = await _host.SignInAsync("accueil@demo.example");
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var answer = await client.Http.GetAsync(new Uri("/agents/tableau/flux", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, timeout.Token);
        using var stream = new StreamReader(await answer.Content.ReadAsStreamAsync(timeout.Token), Encoding.UTF8);
        var campaign = await _host.InStoreAsync(db => db.Campaigns.SingleAsync(row => row.State == CampaignState.Active));
        (await NextAsync(stream, timeout.Token)).ShouldContain($"{campaign.Id}");

        await _host.SendAsync(new ChangeCampaignState.Command(campaign.Id, campaign.Version, CampaignState.Paused), Roles.Manager);

        (await NextAsync(stream, timeout.Token)).ShouldNotContain($"{campaign.Id}");
    }

    [System.Text.RegularExpressions.GeneratedRegex("\"calls\":\"(?<calls>[0-9]+)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, 1000)]
    private static partial System.Text.RegularExpressions.Regex CallsOnBoard();

    private static async Task<string> NextAsync(StreamReader stream, CancellationToken cancellationToken)
    {
        while (await stream.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line;
        }
        throw new InvalidOperationException("The stream ended.");
    }
}
