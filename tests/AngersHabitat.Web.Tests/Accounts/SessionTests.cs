using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Domain.Accounts;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AngersHabitat.Web.Tests.Accounts;

/// <summary>Sessions are kept by the server: they end when they should, everywhere, and their person sees them. The clock stands still unless a test moves it.</summary>
public sealed class SessionTests(SessionTests.StandingHost host) : IClassFixture<SessionTests.StandingHost>, IAsyncLifetime
{
    private const string Email = "standard@demo.example";
    private readonly PortalHost _host = host;
    private readonly FakeTimeProvider _system = host.System;
    private readonly SqlLog _log = host.Log;

    public async ValueTask InitializeAsync() => await _host.InStoreAsync(db => db.Sessions.ExecuteDeleteAsync());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Idle_EndsIt_UseKeepsIt_TwelveHoursEndItAnyway()
    {
        var (idle, busy) = (await _host.SignInAsync(Email), await _host.SignInAsync(Email));
        for (var half = 0; half < 25; half++)
        {
            _system.Advance(TimeSpan.FromMinutes(29));
            (await IsInAsync(busy)).ShouldBe(half < 24, $"after {(half + 1) * 29} minutes");
            if (half == 1)
                (await IsInAsync(idle)).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task WhatAPageAsksByItself_KeepsNoSession_ADoorDoes()
    {
        var (board, door) = (await _host.SignInAsync("accueil@demo.example"), await _host.SignInAsync("accueil@demo.example"));
        _system.Advance(TimeSpan.FromMinutes(20));
        using var anew = new HttpRequestMessage(HttpMethod.Get, "/agents") { Headers = { { "X-Read-Anew", "1" } } };
        using var answer = await board.Http.SendAsync(anew, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await door.OpenAsync("/agents/frequentation/agence-centre/etat")).Status.ShouldNotBe(HttpStatusCode.Redirect);
        _system.Advance(TimeSpan.FromMinutes(15));
        (await IsInAsync(board)).ShouldBeFalse();
        (await IsInAsync(door)).ShouldBeTrue();
    }

    [Fact]
    public async Task SignOut_EndsIt_ACopiedCookieIsRefused_AndNothingStays()
    {
        var (client, copy) = await SignInTwiceWithOneCookieAsync();
        (await IsInAsync(copy)).ShouldBeTrue();
        using var request = new FormUrlEncodedContent(FieldsOf(await client.OpenAsync("/agents")));
        using var left = await client.Http.PostAsync(new Uri("/deconnexion", UriKind.Relative), request, TestContext.Current.CancellationToken);
        (await IsInAsync(copy)).ShouldBeFalse();
        left.Headers.GetValues("Clear-Site-Data").ShouldBe(["\"storage\""]);
        (await _host.InStoreAsync(db => db.Sessions.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task EndedOnAnotherNode_IsRefusedHereWithinTwoSeconds()
    {
        var (client, copy) = await SignInTwiceWithOneCookieAsync();
        (await IsInAsync(copy)).ShouldBeTrue();
        // As another node does it, of which this one has heard nothing.
        await _host.InStoreAsync(db => db.Sessions.ExecuteDeleteAsync());
        _system.Advance(SessionBook.Trusted);
        (await IsInAsync(copy)).ShouldBeFalse();
        (await IsInAsync(client)).ShouldBeFalse();
    }

    [Fact]
    public async Task Requests_OfOneMoment_AskTheStoreOnceForTheSession_AndVisitorsNever()
    {
        var client = await _host.SignInAsync(Email);
        _system.Advance(SessionBook.Trusted);
        _log.Clear();
        for (var request = 0; request < 5; request++)
            await client.OpenAsync("/urgence");
        _log.Statements.Count(sql => sql.Contains("Sessions", StringComparison.Ordinal)).ShouldBe(1);
        _log.Clear();
        await _host.Visit().OpenAsync("/urgence");
        _log.Statements.ShouldBeEmpty();
    }

    [SqliteOnly("a trigger stands for a full disk")]
    [Fact]
    public async Task StoreThatTakesNoWrites_LetsPeopleInAndOut_AndIsToldAfterwards()
    {
        await _host.SignInAsync(Email);
        var before = await _host.InStoreAsync(db => db.AuditEntries.CountAsync());
        await TriggerAsync("CREATE TRIGGER \"full\" BEFORE INSERT ON \"AuditEntries\" BEGIN SELECT RAISE(ABORT, 'full'); END");
        var (stays, leaves) = (await _host.SignInAsync(Email), await _host.SignInAsync(Email));
        (await IsInAsync(stays)).ShouldBeTrue();
        await leaves.SubmitAsync(await leaves.OpenAsync("/agents"), "/deconnexion");
        (await IsInAsync(leaves)).ShouldBeFalse();

        await TriggerAsync("DROP TRIGGER \"full\"");
        await _host.Services.GetRequiredService<SessionLedger>().WriteAsync(TestContext.Current.CancellationToken);
        _system.Advance(SessionBook.Trusted);
        (await IsInAsync(stays)).ShouldBeTrue();
        (await _host.InStoreAsync(db => db.Sessions.CountAsync())).ShouldBe(2);
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync())).ShouldBe(before + 3);
    }

    [Fact]
    public async Task OwnSessions_AreListed_AndClosedOneByOneOrAllTheOthers()
    {
        var (mine, other, third) = (await SignInWithAsync("Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0"), await SignInWithAsync("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36"), await _host.SignInAsync(Email));
        await _host.SignInAsync("accueil@demo.example");
        var page = await mine.OpenAsync("/agents/mes-sessions");
        var before = await EndsAsync();
        page.Document.QuerySelectorAll("main li h2").Select(title => string.Join(' ', title.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .ShouldBe(["Firefox sur Windows Cette session", "Navigateur inconnu", "Chrome sur Android"], ignoreOrder: true);
        var android = page.Document.QuerySelectorAll("main li").Single(row => row.TextContent.Contains("Android", StringComparison.Ordinal)).QuerySelector("input[name='Form.Id']")!.GetAttribute("value");

        (await mine.SubmitAsync(page, "/agents/mes-sessions/fermer", ("Form.Id", android))).Location.ShouldBe("/agents/mes-sessions");
        (await IsInAsync(other)).ShouldBeFalse();
        (await IsInAsync(third)).ShouldBeTrue();
        await mine.SendAsync("/agents/mes-sessions/fermer", FieldsOf(page));
        (await IsInAsync(third)).ShouldBeFalse();
        (await IsInAsync(mine)).ShouldBeTrue();
        (await EndsAsync()).ShouldBe(before + 2);
    }

    [Fact]
    public async Task SessionsOfSomebodyElse_AreNotClosed_AndOverOnesAreRemoved()
    {
        var victim = await _host.SignInAsync("accueil@demo.example");
        var id = await _host.InStoreAsync(db => db.Sessions.Select(row => row.Id).SingleAsync());
        var client = await _host.SignInAsync(Email);
        await client.SubmitAsync(await client.OpenAsync("/agents"), "/deconnexion");
        client = await _host.SignInAsync(Email);
        await client.SendAsync("/agents/mes-sessions/fermer", [.. FieldsOf(await client.OpenAsync("/agents")), new("Form.Id", $"{id}")]);
        (await IsInAsync(victim)).ShouldBeTrue();

        _system.Advance(Session.Longest);
        await using var scope = _host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CleanSessions>().WorkAsync(TestContext.Current.CancellationToken);
        (await _host.InStoreAsync(db => db.Sessions.CountAsync())).ShouldBe(0);
    }

    private Task<int> EndsAsync() => _host.InStoreAsync(db => db.AuditEntries.CountAsync(line => line.Action == "Accounts.EndSessions"));

    private static async Task<bool> IsInAsync(PageClient client) => (await client.OpenAsync("/agents")).Status == HttpStatusCode.OK;

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(PageAnswer page)
        => [new("__RequestVerificationToken", page.Form("/deconnexion").Elements.OfType<AngleSharp.Html.Dom.IHtmlInputElement>().Single(field => field.Name == "__RequestVerificationToken").Value)];

    private Task<int> TriggerAsync(string sql) => _host.InStoreAsync(db => db.Database.ExecuteSqlRawAsync(sql));

    private async Task<PageClient> SignInWithAsync(string agent)
    {
        var client = _host.Visit();
        client.Http.DefaultRequestHeaders.UserAgent.Clear();
        client.Http.DefaultRequestHeaders.UserAgent.ParseAdd(agent);
        await client.SignInAsync(Email, "Bienvenue-Angers-2020");
        return client;
    }

    private async Task<(PageClient Client, PageClient Copy)> SignInTwiceWithOneCookieAsync()
    {
        var client = _host.Visit();
        var page = await client.OpenAsync("/connexion");
        var token = page.Form("/connexion").Elements.OfType<AngleSharp.Html.Dom.IHtmlInputElement>().Single(field => field.Name == "__RequestVerificationToken").Value;
        using var form = new FormUrlEncodedContent([new("Email", Email), new("Password", "Bienvenue-Angers-2020"), new("__RequestVerificationToken", token)]);
        using var entered = await client.Http.PostAsync(new Uri("/connexion", UriKind.Relative), form, TestContext.Current.CancellationToken);
        var cookie = entered.Headers.GetValues("Set-Cookie").Single(header => header.StartsWith("ah-session=", StringComparison.Ordinal)).Split(';')[0];
        var copy = _host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        copy.DefaultRequestHeaders.Add("Cookie", cookie);
        return (client, new PageClient(copy));
    }

    /// <summary>A portal whose sessions end when the test says so.</summary>
    public sealed class StandingHost : IdleHost
    {
        public StandingHost()
        {
            Adding = services => services.AddSingleton<TimeProvider>(System);
            Log.ListenTo(this);
        }

        public FakeTimeProvider System { get; } = new(DateTimeOffset.UtcNow);

        public SqlLog Log { get; } = new();
    }
}
