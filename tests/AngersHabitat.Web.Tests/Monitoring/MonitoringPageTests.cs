using System.Text.Json;
using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Common;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Domain.Chores;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Events;
using AngersHabitat.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Monitoring;

public sealed class MonitoringPageTests : IAsyncDisposable
{
    private const string Address = "/admin/etat";
    private readonly PortalHost _host = new() { Adding = services => services.AddChore(typeof(Failing)) };

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Get_ShowsEachChoreWithItsFrenchAndItsLastFailureButNoMessage()
    {
        var admin = await _host.SignInAsync("admin@demo.example");
        await RanAsync("CallCentre.Erase");
        await RanAsync(Failing.Called);
        // The demonstration has messages of its own, which leave in their turn.
        await _host.InStoreAsync(db => db.OutboxMessages.ExecuteDeleteAsync());

        var page = await admin.OpenAsync(Address);

        page.Text.ShouldContain("Numéros et notes effacés");
        var rows = page.Document.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        rows.Single(row => row.Contains("Numéros et notes effacés", StringComparison.Ordinal)).ShouldContain("À jour");
        rows.Single(row => row.Contains(Failing.Called, StringComparison.Ordinal)).ShouldContain("un fichier n’a pas pu être lu ou écrit");
        page.Html.ShouldNotContain("02 61 91");
        page.Text.ShouldContain($"{_host.StoreName}, à jour");
        page.Text.ShouldContain("de la démonstration");
        page.Text.ShouldContain("aucun en attente");
    }

    [Fact]
    public async Task ProxyThatNobodyDeclared_IsNamed()
    {
        var admin = await _host.SignInAsync("admin@demo.example");
        (await admin.OpenAsync(Address)).Text.ShouldContain("aucun serveur inconnu ne relaie les visites");
        var visitor = _host.VisitFrom("10.1.2.3");
        visitor.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.7");
        await visitor.OpenAsync("/urgence");
        var text = (await admin.OpenAsync(Address)).Text;
        text.ShouldContain("relaie les visites (10.1.2.3)");
        text.ShouldContain("Proxy:Known");
    }

    [Fact]
    public void ManyAccountsFromOneAddress_AreNoticed_UnlessOneComesFromElsewhere()
    {
        var watch = new ProxyWatch(_host.Clock);
        for (var account = 1; account < ProxyWatch.ManyAccounts; account++)
            watch.SignedIn($"{account}", "10.1.2.3");
        watch.Found.ShouldBeNull();
        watch.SignedIn("0", "10.1.2.3");
        watch.Found.ShouldBe(new ProxyWatch.Finding("10.1.2.3", ProxyWatch.ManyAccounts));
        watch.SignedIn("another", "10.9.9.9");
        watch.Found.ShouldBeNull();
        _host.Time.Advance(TimeSpan.FromHours(2));
        watch.Found.ShouldBeNull();
    }

    [Fact]
    public async Task Run_RunsTheChoreAndLeavesALineInTheJournal()
    {
        var admin = await _host.SignInAsync("admin@demo.example");
        await RanAsync("CallCentre.Erase");
        _host.MoveTo(new DateTime(2020, 11, 12, 11, 0, 0));

        var answer = await admin.FollowAsync(await admin.SubmitAsync(await admin.OpenAsync(Address), Address + "/taches/CallCentre.Erase"));

        answer.Document.Body!.TextContent.ShouldContain("Tâche lancée");
        while (await RunAsync("CallCentre.Erase") is not { SucceededAt: { Hour: 10 } })
            await Task.Delay(20, TestContext.Current.CancellationToken);
        (await _host.InStoreAsync(db => db.AuditEntries.SingleAsync(entry => entry.Action == "Monitoring.RunChore"))).After.ShouldBe("""{"chore":"CallCentre.Erase"}""");
    }

    [Fact]
    public async Task Get_MessagesWaitAndWereGivenUp_CountsThem()
    {
        // The demonstration has messages of its own.
        await _host.InStoreAsync(db => db.OutboxMessages.ExecuteDeleteAsync());
        await _host.InStoreAsync(db =>
        {
            for (var failures = 0; failures <= OutboxMessage.MostAttempts; failures += 5)
            {
                var message = new OutboxMessage("Essai", "{}", _host.Clock.UtcNow.AddDays(1));
                for (var failure = 0; failure < failures; failure++)
                    message.Fail(_host.Clock.UtcNow.AddDays(1));
                db.OutboxMessages.Add(message);
            }
            return db.SaveChangesAsync();
        });

        (await (await _host.SignInAsync("admin@demo.example")).OpenAsync(Address)).Text.ShouldContain("2 en attente, dont 1 déjà essayés en vain ; 1 abandonnés");
    }

    [Fact]
    public async Task Get_FileUnderWay_SaysHowFarItIsAndNothingOfWhoseItIs()
    {
        var admin = await _host.SignInAsync("admin@demo.example");
        (await admin.OpenAsync(Address)).Text.ShouldContain("Aucun fichier n’est en cours");
        var owner = new Actor(Guid.NewGuid(), "Prénom Nom", [Roles.Manager]);
        var lines = string.Concat(Enumerable.Range(0, 700).Select(number => FormattableString.Invariant($"F-{number};NOM;Anne;31/12/1940;02619{number:00000}\n")));
        var id = await _host.StageAsync(owner, "Outreach.ImportPeople", "reference;nom;prenom;date_naissance;telephone\n" + lines, OutreachDemoData.SecondCampaignId);
        (await admin.OpenAsync(Address)).Text.ShouldContain("Personnes importées À confirmer");
        await _host.ConfirmAsync(owner, id);
        await _host.SendAsync(new StoreChunk.Command(id, _host.Runner.Id));

        var page = await admin.OpenAsync(Address);

        page.Text.ShouldMatch(@"Personnes importées En cours .*500 lignes sur 700");
        page.Html.ShouldNotContain("Prénom Nom");
        page.Html.ShouldNotContain($"{id}");
        await _host.Runner.RunAsync(id);
        (await admin.OpenAsync(Address)).Text.ShouldContain("Aucun fichier n’est en cours");
    }

    [Fact]
    public async Task Run_UnknownChore_IsNotFound()
    {
        var admin = await _host.SignInAsync("admin@demo.example");
        var form = (await admin.OpenAsync(Address)).Document.Forms.First(form => form.GetAttribute("action")!.StartsWith(Address, StringComparison.Ordinal));
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value"))]);

        using var answer = await admin.Http.PostAsync(new Uri(Address + "/taches/Nobody.Works", UriKind.Relative), content, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_ByAManager_IsForbidden()
        => (await (await _host.SignInAsync("responsable@demo.example")).OpenAsync(Address)).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task Ready_AChoreIsLate_IsDegradedAndTellsAdministratorsWhy()
    {
        var admin = await _host.SignInAsync("admin@demo.example");
        await RanAsync(Failing.Called);
        _host.MoveTo(new DateTime(2020, 11, 12, 10, 20, 0));

        (await _host.Visit().OpenAsync("/healthz/ready")).ShouldSatisfyAllConditions(
            answer => answer.Status.ShouldBe(HttpStatusCode.OK), answer => answer.Html.ShouldBe("Degraded"));
        using var detail = JsonDocument.Parse((await admin.OpenAsync("/healthz/ready")).Html);
        var chores = detail.RootElement.GetProperty("checks").GetProperty("chores");
        chores.GetProperty("status").GetString().ShouldBe("Degraded");
        chores.GetProperty("detail").GetProperty(Failing.Called).GetProperty("failure").GetString().ShouldBe("File");
        detail.RootElement.GetProperty("checks").GetProperty("store").GetProperty("status").GetString().ShouldBe("Healthy");
    }

    [Fact]
    public async Task Ready_AsJsonToAnyone_NamesTheChecksAndNoMore()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/healthz/ready");
        request.Headers.Accept.ParseAdd("application/json");

        using var answer = await _host.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);

        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldBe("""{"status":"Healthy","checks":{"store":{"status":"Healthy","detail":null},"chores":{"status":"Healthy","detail":null}}}""");
    }

    [Fact]
    public async Task Ready_MigrationsArePending_IsUnhealthy()
    {
        await _host.InStoreAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%AddChoreRuns'"));

        var answer = await _host.Visit().OpenAsync("/healthz/ready");

        (answer.Status, answer.Html).ShouldBe((HttpStatusCode.ServiceUnavailable, "Unhealthy"));
    }

    private Task<ChoreRun?> RunAsync(string name) => _host.InStoreAsync(db => db.ChoreRuns.AsNoTracking().SingleOrDefaultAsync(run => run.Name == name));

    private async Task RanAsync(string name)
    {
        while (await RunAsync(name) is not { LeaseUntil: null, StartedAt: not null })
            await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    private sealed class Failing : IChore
    {
        public const string Called = "Test.Failing";

        public string Name => Called;

        public TimeSpan Every => TimeSpan.FromMinutes(1);

        public Task WorkAsync(CancellationToken cancellationToken) => throw new IOException("appelant : 02 61 91 00 12");
    }
}
