using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Store;
using AngersHabitat.Testing.Fuzz;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Hosting;

/// <summary>A store that is full, held, read-only or gone: nothing that was typed is lost, nothing is stored twice, pages are read on, and whoever looks after the portal sees it.</summary>
[SqliteOnly("a file can be brought into trouble")]
public sealed class StoreTroubleTests(StoreTroubleTests.Troubled troubled) : IClassFixture<StoreTroubleTests.Troubled>
{
    private const string Desk = "/agents/appels-entrants";

    private readonly PortalHost _host = troubled.Host;

    [Theory]
    [InlineData("held")]
    [InlineData("full")]
    [InlineData("read-only")]
    public async Task Form_WhileNothingCanBeWritten_IsGivenBackReadyToBeSentAgain(string trouble)
    {
        var agent = await _host.SignInAsync("standard@demo.example");
        var page = await agent.OpenAsync(Desk);
        PageAnswer refused;
        using (await BringAsync(trouble))
        {
            (page, refused) = await RefusedAsync(agent, page);
            refused.Document.GetElementById("error-summary-title")!.TextContent.ShouldBe("Rien à corriger\u00a0: réessayez dans un moment");
            refused.Field("Call.Note")!.TextContent.Trim().ShouldBe(Long);
            refused.Document.QuerySelector("[name='Call.Id']")!.GetAttribute("value").ShouldBe(page.Document.QuerySelector("[name='Call.Id']")!.GetAttribute("value"));
            foreach (var address in (string[])["/", "/lieux", "/agents", Desk, "/infos"])
                (address, (await agent.OpenAsync(address)).Status).ShouldBe((address, HttpStatusCode.OK));
            (await _host.Visit().OpenAsync("/healthz/ready")).Html.ShouldBe("Degraded");
        }
        var written = await CallsAsync();

        (await agent.SubmitAsync(refused, Desk)).Status.ShouldBe(HttpStatusCode.Redirect);
        await agent.SubmitAsync(refused, Desk);

        (await CallsAsync()).ShouldBe(written + 1);
        (await _host.Visit().OpenAsync("/healthz/ready")).Html.ShouldBe("Healthy");
    }

    [Fact]
    public async Task Json_WhileNothingCanBeWritten_IsRefusedByProblemDetailsToBeSentAgain()
    {
        var agent = await _host.SignInAsync("accueil@demo.example");
        var token = (await agent.OpenAsync("/agents")).Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var taps = new StringContent($$"""{"taps":[{"id":"{{Guid.NewGuid()}}","kind":"In","secondsAgo":0}]}""", System.Text.Encoding.UTF8, "application/json");
        taps.Headers.Add("RequestVerificationToken", token);
        using var trouble = await BringAsync("read-only");

        using var answer = await agent.Http.PostAsync(new Uri("/agents/frequentation/agence-centre/passages", UriKind.Relative), taps);

        (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType).ShouldBe((HttpStatusCode.ServiceUnavailable, "application/problem+json"));
        answer.Headers.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task Form_WhileNothingCanEvenBeRead_IsGivenBackByThePageOfTheError()
    {
        var agent = await _host.SignInAsync("standard@demo.example");
        var page = await agent.OpenAsync(Desk);
        await _host.Visit().OpenAsync("/");
        PageAnswer refused;
        using (await BringAsync("gone"))
        {
            refused = await agent.SubmitAsync(page, Desk, ("Call.Reason", "Rent"), ("Call.Outcome", "Answered"), ("Call.Note", "« Deux lignes »\r\nen tout"));
            refused.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
            refused.Text.ShouldContain("Le portail ne peut rien enregistrer");
            var unread = await agent.OpenAsync(Desk + "?tri=essais");
            (unread.Status, RetryOf(unread)).ShouldBe((HttpStatusCode.ServiceUnavailable, Desk + "?tri=essais"));
            (await _host.Visit().OpenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
            (await _host.Visit().OpenAsync("/healthz/ready")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        }
        var before = await CallsAsync();

        (await agent.SubmitAsync(refused, Desk)).Status.ShouldBe(HttpStatusCode.Redirect);

        (await CallsAsync()).ShouldBe(before + 1);
        (await _host.InStoreAsync(db => db.InboundCalls.Where(call => call.Note != null).Select(call => call.Note!).ToListAsync()))
            .Select(note => note.ReplaceLineEndings("\n")).ShouldContain("« Deux lignes »\nen tout");
    }

    [Theory]
    [InlineData("/agents/mot-de-passe", "Form.Current", "Form.New", "Form.Repeat")]
    [InlineData("/agents/double-verification", "Form.Code")]
    public async Task Secret_WhileNothingCanEvenBeRead_IsGivenBackByNoPage(string address, params string[] fields)
    {
        var agent = await _host.SignInAsync("standard@demo.example");
        var page = await agent.OpenAsync(address);
        PageAnswer refused;
        using (await BringAsync("gone"))
        {
            // What is known of the session is asked for again.
            _host.Time.Advance(SessionBook.Trusted);
            refused = await agent.SubmitAsync(page, address, [.. fields.Select(field => (field, field == "Form.Current" ? "SECRETMOT123" : "SECRETMOT123 suivi d'un autre"))]);
        }

        (refused.Status, refused.Html.Contains("SECRETMOT123", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.ServiceUnavailable, false));
        // Her own form, empty, or a way back to it.
        (RetryOf(refused) ?? refused.Form(address).GetAttribute("action")).ShouldBe(address);
    }

    [Fact]
    public async Task WhateverIsSent_WhileNothingCanBeWritten_IsNoFaultOfThePortal()
    {
        var walk = await PortalWalk.StartAsync(_host);
        var statuses = new HashSet<int>();
        // One that happens to sign out early writes nothing any more.
        foreach (var seed in (int[])[503, 504, 505, 506])
        {
            var run = new FuzzRun(troubled.Host, seed) { MayBeUnavailable = true };
            await run.BeginAsync(walk, "appels@demo.example");
            using (await BringAsync("read-only"))
                (await run.SendAsync(100, TestContext.Current.CancellationToken)).ShouldBeEmpty();
            statuses.UnionWith(run.Statuses.Keys);
        }

        statuses.ShouldContain(503);
    }

    private static string? RetryOf(PageAnswer answer) => answer.Document.QuerySelector("main a.govuk-button")?.GetAttribute("href");

    private static string Long => new('é', 450);

    private Task<int> CallsAsync() => _host.InStoreAsync(db => db.InboundCalls.CountAsync());

    // A page of the file may have room left for some.
    private static async Task<(PageAnswer Page, PageAnswer Refused)> RefusedAsync(PageClient agent, PageAnswer page)
    {
        for (var left = 60; ; left--)
        {
            var answer = await agent.SubmitAsync(page, Desk, ("Call.Reason", "Rent"), ("Call.Outcome", "Answered"), ("Call.Note", Long));
            if (answer.Status == HttpStatusCode.ServiceUnavailable)
                return (page, answer);
            left.ShouldBeGreaterThan(0, "There is still room.");
            page = await agent.OpenAsync(Desk);
        }
    }

    private async Task<IDisposable> BringAsync(string trouble)
    {
        SqliteConnection? other = null;
        switch (trouble)
        {
            case "full": troubled.Store.MakeFull(); break;
            case "read-only": troubled.Store.MakeReadOnly(); break;
            case "gone": troubled.Store.TakeAway(); break;
            default:
                // Of its own: one of the pool would go back there with its lock.
                other = new SqliteConnection(new SqliteConnectionStringBuilder(await _host.InStoreAsync(db => Task.FromResult(db.Database.GetConnectionString()))) { Pooling = false }.ToString());
                await other.OpenAsync();
                using (var begin = other.CreateCommand())
                {
                    begin.CommandText = "BEGIN IMMEDIATE";
                    await begin.ExecuteNonQueryAsync();
                }
                break;
        }
        return new Over(() =>
        {
            other?.Dispose();
            troubled.Store.MakeWell();
        });
    }

    private sealed class Over(Action end) : IDisposable
    {
        public void Dispose() => end();
    }

    /// <summary>A portal whose store can be brought into trouble.</summary>
    public sealed class Troubled : IAsyncDisposable
    {
        public Troubled() => Host.Adding = services => services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(Store));

        public RouteTellingHost Host { get; } = new() { Settings = { ["Chores:Enabled"] = "false" } };

        public StoreTroubles Store { get; } = new();

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
