using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Attendance;

/// <summary>At 10:00 the demonstration has 3 of 10 persons at the head office and 4 of 6 inside Agence Centre.</summary>
public sealed class DoorPageTests : IAsyncDisposable
{
    private const string Head = "/agents/frequentation/siege";
    private const string Centre = "/agents/frequentation/agence-centre";
    private readonly PortalHost _host = new();

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Post_EntryWithoutScript_CountsAndLeavesAnAuditRow()
    {
        var client = await _host.SignInAsync("accueil@demo.example");
        var page = await client.OpenAsync(Head);
        Inside(page).ShouldBe("3");

        var answer = await client.FollowAsync(await client.SubmitAsync(page, Head, ("Kind", "In"), ("Reason", "Rent")));

        Inside(answer).ShouldBe("4");
        answer.Text.ShouldContain("Annuler l’entrée de 10 h");
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Attendance.Tap" && entry.ActorName == "Claire Accueil"))).ShouldBe(1);
    }

    [Fact]
    public async Task Post_SameFormTwice_CountsOnce()
    {
        var client = await _host.SignInAsync("accueil@demo.example");
        var page = await client.OpenAsync(Head);
        await client.SubmitAsync(page, Head, ("Kind", "In"));
        await client.SubmitAsync(page, Head, ("Kind", "In"));
        Inside(await client.OpenAsync(Head)).ShouldBe("4");
    }

    [Fact]
    public async Task Post_AtTheLimit_SaysFullAndLetsInWithAReason()
    {
        var client = await _host.SignInAsync("accueil@demo.example");
        await EnterAsync(client);
        await EnterAsync(client);
        var full = await client.OpenAsync(Centre);
        full.Document.QuerySelector("[data-door-over]")!.HasAttribute("hidden").ShouldBeFalse();
        full.Text.ShouldContain("Complet");

        var refused = await EnterAsync(client);
        refused.Text.ShouldContain("Complet : 6 personnes au plus à l’intérieur.");
        Inside(refused).ShouldBe("6");

        var letIn = await EnterAsync(client, ("OverLimit", "Frail"));
        Inside(letIn).ShouldBe("7");
        letIn.Text.ShouldContain("Personne fragile");
    }

    [Fact]
    public async Task Post_Undo_TakesTheLastTapBack()
    {
        var client = await _host.SignInAsync("accueil@demo.example");
        var page = await client.FollowAsync(await client.SubmitAsync(await client.OpenAsync(Head), Head, ("Kind", "In")));
        var last = page.Document.QuerySelector("[data-door-undo] [name$=UndoesId]")!.GetAttribute("value");
        var undone = await client.FollowAsync(await client.SubmitAsync(page, Head, ("Kind", "Undo"), ("UndoesId", last)));
        Inside(undone).ShouldBe("3");
    }

    [Fact]
    public async Task PostQueue_SentTwice_CountsEachTapOnceAndAnswersTheState()
    {
        var client = await _host.SignInAsync("accueil@demo.example");
        var queue = new { taps = Enumerable.Range(0, 5).Select(index => new { id = Guid.NewGuid(), kind = index < 4 ? "In" : "Out", offline = true, secondsAgo = 50.5 - index }).ToList() };
        await SendQueueAsync(client, queue);
        var state = await SendQueueAsync(client, queue);
        (state.GetProperty("inside").GetInt32(), state.GetProperty("limit").GetInt32(), state.GetProperty("refusals").GetArrayLength()).ShouldBe((6, 10, 0));
    }

    [Fact]
    public async Task PostQueue_WithoutToken_IsRefused()
    {
        var client = await _host.SignInAsync("accueil@demo.example");
        using var answer = await client.Http.PostAsJsonAsync(new Uri(Head + "/passages", UriKind.Relative), new { taps = Array.Empty<object>() }, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task GetOffline_IsTheSameForEverybodyAndHoldsNoSession()
    {
        var stranger = await _host.Visit().OpenAsync("/agents/frequentation/hors-ligne");
        stranger.Status.ShouldBe(HttpStatusCode.OK);
        stranger.Html.ShouldNotContain("__RequestVerificationToken");
        var claire = await _host.SignInAsync("accueil@demo.example");
        using var answer = await claire.Http.GetAsync(new Uri("/agents/frequentation/hors-ligne", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        Stable(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(Stable(stranger.Html));
        (await claire.Http.GetStringAsync(new Uri("/porte-hors-ligne.js", UriKind.Relative), TestContext.Current.CancellationToken)).ShouldContain("hors-ligne");

        // The ids of the forms are made at each showing.
        static string Stable(string html) => System.Text.RegularExpressions.Regex.Replace(html, "name=\"Form.Id\" value=\"[^\"]+\"", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Get_UnknownDoor_IsNotFound()
    {
        var client = await _host.SignInAsync("accueil@demo.example");
        (await client.OpenAsync("/agents/frequentation/nulle-part")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_ByOthers_IsForbidden()
    {
        (await (await _host.SignInAsync("appels@demo.example")).OpenAsync(Head)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await _host.SignInAsync("accueil@demo.example")).OpenAsync("/pilotage/frequentation")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await _host.Visit().OpenAsync(Head)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Steering_ShowsTheRiseAndExportsTheDays()
    {
        var client = await _host.SignInAsync("responsable@demo.example");
        var page = await client.OpenAsync("/pilotage/frequentation");
        page.Text.ShouldContain("Depuis le dimanche 1er novembre");
        page.Document.QuerySelectorAll("table[data-chart]").Length.ShouldBe(3);
        var csv = await client.Http.GetStringAsync(new Uri("/pilotage/frequentation/export.csv?du=2020-11-01&au=2020-11-10", UriKind.Relative), TestContext.Current.CancellationToken);
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(8);
        csv.ShouldContain("Date;Siège;Agence Centre");
        (await client.OpenAsync("/pilotage/frequentation?du=2020-11-10&au=2020-11-01")).Text.ShouldContain("La fin est avant le début.");
    }

    internal static async Task<JsonElement> SendQueueAsync(PageClient client, object queue, string door = Head)
    {
        var page = await client.OpenAsync(door);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(door + "/passages", UriKind.Relative)) { Content = JsonContent.Create(queue) };
        request.Headers.Add("RequestVerificationToken", page.Document.QuerySelector("[data-door] [name=__RequestVerificationToken]")!.GetAttribute("value"));
        using var answer = await client.Http.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private static async Task<PageAnswer> EnterAsync(PageClient client, params (string, string?)[] more)
        => await client.FollowAsync(await client.SubmitAsync(await client.OpenAsync(Centre), Centre, [("Kind", "In"), .. more]));

    private static string Inside(PageAnswer page) => page.Document.QuerySelector("[data-door-inside]")!.TextContent;
}
