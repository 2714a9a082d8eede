using System.Text.Json;
using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Interventions;

/// <summary>Figures of visits: page, days, file, public interface, overview and live board say the same.</summary>
public sealed class VisitSteeringTests : IDisposable
{
    private static readonly DateTime Morning = new(2020, 11, 12, 10, 0, 0);

    private readonly PortalHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Vital_NotTakenInHalfAnHour_IsToDecide_AndOnTheBoard()
    {
        var known = await _host.InStoreAsync(db => db.Interventions.CountAsync(visit => visit.Urgency == Urgency.Vital && visit.AnsweredAt == null && visit.EndedAt == null));
        await AskAsync(Urgency.Vital, "V7");
        _host.MoveTo(Morning.AddMinutes(31));
        var manager = await _host.SignInAsync("responsable@demo.example");
        var overview = await manager.OpenAsync("/pilotage");
        overview.Text.ShouldContain(known == 0 ? "1 urgence vitale n’est pas prise en charge après 30 minutes" : $"{known + 1} urgences vitales ne sont pas prises en charge après 30 minutes");
        overview.Document.QuerySelector("a[href='/agents/interventions?urgence=Vital&retard=true']").ShouldNotBeNull();
        (await manager.OpenAsync("/pilotage/promesses")).Text.ShouldContain("Intervention");
        (await manager.OpenAsync("/agents/tableau")).Document.QuerySelector("[data-board-value=vital]").ShouldNotBeNull().TextContent.ShouldBe($"{known + 1}");
    }

    [Fact]
    public async Task Page_Days_File_And_Interface_CountTheSame()
    {
        var before = await SummaryAsync("");
        await AskAsync(Urgency.Urgent);
        await AskAsync(Urgency.Normal, door: "12");
        var after = await SummaryAsync("");
        (after.GetProperty("requested").GetInt32() - before.GetProperty("requested").GetInt32()).ShouldBe(2);
        (after.GetProperty("open").GetProperty("all").GetInt32() - before.GetProperty("open").GetProperty("all").GetInt32()).ShouldBe(2);
        var asked = after.GetProperty("requested").GetInt32();

        var manager = await _host.SignInAsync("responsable@demo.example");
        (await manager.OpenAsync("/pilotage/interventions?du=2020-11-12&au=2020-11-12")).Text.ShouldContain($"{asked} interventions demandées");
        (await manager.OpenAsync("/pilotage/interventions/jours?du=2020-11-12&au=2020-11-12")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(1);
        using var file = await manager.Http.GetAsync(new Uri("/pilotage/interventions/export.csv?du=2020-11-12&au=2020-11-12", UriKind.Relative), TestContext.Current.CancellationToken);
        (await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($";{asked};");
    }

    [Theory]
    [InlineData("/pilotage/interventions?du=2020-11-13&au=2020-11-12", "La fin est avant le début")]
    [InlineData("/pilotage/interventions?du=1999-01-01&au=2020-11-12", "huit ans au plus")]
    [InlineData("/pilotage/interventions?metier=Boulanger", "")]
    [InlineData("/pilotage/interventions/jours?du=abc", "")]
    public async Task Period_ThatCannotBe_Is400WithThePage(string address, string why)
    {
        var manager = await _host.SignInAsync("responsable@demo.example");
        var page = await manager.OpenAsync(address);
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text.ShouldContain(why);
    }

    [Fact]
    public async Task Figures_AreForManagersAndPlanners()
    {
        (await (await _host.SignInAsync("appels@demo.example")).OpenAsync("/pilotage/interventions")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await _host.SignInAsync("maintenance@demo.example")).OpenAsync("/pilotage/interventions")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Interface_KnowsNoDateToCome()
    {
        using var answer = await _host.CreateClient().GetAsync(new Uri("/api/v1/interventions/summary?on=2020-11-13", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("application/problem+json");
    }

    private async Task AskAsync(Urgency urgency, string door = "11")
    {
        _host.MoveTo(Morning);
        await _host.SendAsync(new BeginInterventions.Command());
        var (residence, kind) = (await _host.InStoreAsync(db => db.Residences.OrderBy(row => row.Name).Select(row => row.Id).FirstAsync()),
            await _host.InStoreAsync(db => db.InterventionKinds.Where(row => row.InDwelling).OrderBy(row => row.Name).Select(row => row.Id).FirstAsync()));
        await _host.SendAsync(new RequestVisit.Command
        {
            Id = Guid.NewGuid(), ResidenceId = residence, KindId = kind, Urgency = urgency, Door = door, ContactName = "Mme Essai", ContactPhone = "06 39 98 00 01", DuplicateSeen = true,
        });
    }

    private async Task<JsonElement> SummaryAsync(string query)
    {
        _host.MoveTo(Morning);
        using var client = _host.CreateClient();
        using var document = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/v1/interventions/summary" + query, UriKind.Relative), TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }
}
