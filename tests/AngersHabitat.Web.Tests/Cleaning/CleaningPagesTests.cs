using AngersHabitat.Application.Cleaning;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Cleaning;

/// <summary>The pages of the cleaning, asked for over HTTP.</summary>
public sealed class CleaningPagesTests : IDisposable
{
    private const string Day = "/agents/nettoyage";

    private readonly PortalHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Act_ByItsButton_WorksWithoutScripts_AndIsTakenBack()
    {
        var caretaker = await _host.SignInAsync("technicien@demo.example");
        var page = await caretaker.OpenAsync(Day);
        var stop = page.Document.QuerySelector("[data-visit]").ShouldNotBeNull().GetAttribute("data-visit");
        var token = Guid.NewGuid();
        var key = Guid.NewGuid();
        (await SendAsync(caretaker, $"{Day}/{stop}/geste", [new($"Act[{key}].Id", $"{token}"), new($"Act[{key}].Kind", "Done"), new($"Act[{key}].Points", "0")])).Status.ShouldBe(HttpStatusCode.Redirect);
        (await _host.InStoreAsync(db => db.CleaningRounds.SingleAsync(row => row.Id == token))).Points.ShouldBe(1);
        (await _host.InStoreAsync(db => db.AuditEntries.AnyAsync(entry => entry.Action == "Cleaning.Record"))).ShouldBeTrue();
        await SendAsync(caretaker, $"{Day}/{stop}/geste", [new($"Act[{key}].Id", $"{Guid.NewGuid()}"), new($"Act[{key}].Kind", "Undo"), new($"Act[{key}].AboutId", $"{token}")]);
        (await _host.InStoreAsync(db => db.CleaningRounds.CountAsync(row => row.AboutId == token))).ShouldBe(1);
    }

    [Fact]
    public async Task Act_ProblemWithoutWords_Is400WithWhatWasTyped()
    {
        var maintenance = await _host.SignInAsync("maintenance@demo.example");
        var (stop, lodge) = await StopAsync();
        var key = new Guid(Xor(stop, 4));
        var page = await SendAsync(maintenance, $"{Day}/{stop}/geste?loge={lodge}", [new($"Act[{key}].Kind", "Problem"), new($"Act[{key}].Points", "0"), new($"Act[{key}].Words", "")]);
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text.ShouldContain("Dites quel est le problème");
    }

    [Fact]
    public async Task Line_UnknownResidence_IsNotFound_AndNobodyElseMay()
    {
        var desk = await _host.SignInAsync("accueil@demo.example");
        (await desk.OpenAsync(Day)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await desk.OpenAsync("/pilotage/nettoyage")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await desk.OpenAsync("/agents/nettoyage/plans")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var caretaker = await _host.SignInAsync("technicien@demo.example");
        (await caretaker.OpenAsync("/agents/nettoyage/plans")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await SendAsync(caretaker, $"{Day}/{Guid.NewGuid()}/geste", [new("Act.Kind", "Done"), new("Act.Points", "0")])).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Plan_WithARhythmThatCannotBeRead_Is400AtItsField()
    {
        var manager = await _host.SignInAsync("responsable@demo.example");
        var (stop, _) = await StopAsync();
        var page = await manager.SubmitAsync(await manager.OpenAsync($"/agents/nettoyage/plans/{stop}"), $"/agents/nettoyage/plans/{stop}", ("Form.Lines[0].Usual", "parfois"));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text.ShouldContain("Ce rythme ne se lit pas");
        page.Document.QuerySelector("input[value=parfois]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Plan_Published_IsShownAsInForce()
    {
        var manager = await _host.SignInAsync("responsable@demo.example");
        var (stop, _) = await StopAsync();
        await manager.SubmitAsync(await manager.OpenAsync($"/agents/nettoyage/plans/{stop}"), $"/agents/nettoyage/plans/{stop}", ("Form.Lines[0].Usual", "lun-ven, 3 fois"), ("Form.Lines[0].Crisis", ""));
        (await manager.OpenAsync($"/agents/nettoyage/plans/{stop}")).Text.ShouldContain("Hall : lun-ven, 3 fois");
    }

    [Fact]
    public async Task Steering_Page_Days_And_File_SayTheSame_AtAPastDate()
    {
        var due = await _host.InStoreAsync(db => db.CleaningFigures.Where(figure => figure.On == new DateOnly(2020, 4, 2)).SumAsync(figure => figure.Due));
        var manager = await _host.SignInAsync("responsable@demo.example");
        const string span = "du=2020-04-02&au=2020-04-02";
        (await manager.OpenAsync($"/pilotage/nettoyage?{span}")).Text.ShouldContain($"{due} passages dus");
        (await manager.OpenAsync($"/pilotage/nettoyage/jours?{span}")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(1);
        using var file = await manager.Http.GetAsync(new Uri($"/pilotage/nettoyage/export.csv?{span}", UriKind.Relative), TestContext.Current.CancellationToken);
        (await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($";{due};");
        var gaps = await _host.InStoreAsync(db => db.CleaningGaps.CountAsync(gap => gap.On == new DateOnly(2020, 4, 2)));
        using var residences = await manager.Http.GetAsync(new Uri("/pilotage/nettoyage/residences.csv?le=2020-04-02", UriKind.Relative), TestContext.Current.CancellationToken);
        (await residences.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Trim().Split('\n').Length.ShouldBe(gaps + 1);
    }

    [Fact]
    public async Task MissedHandles_InACrisis_AreToDecideOnTheOverviewAndOnTheBoard()
    {
        _host.MoveTo(new DateTime(2020, 11, 12, 12, 1, 0));
        await _host.SendAsync(new KeepCleaningDays.Command());
        var missed = (await _host.SendAsync(new GetCleaningAlarm.Query(), AngersHabitat.Domain.Common.Roles.Manager)).Handles;
        missed.ShouldBeGreaterThan(1);
        var manager = await _host.SignInAsync("responsable@demo.example");
        (await manager.OpenAsync("/pilotage")).Text.ShouldContain($"poignées et boutons non nettoyés à temps aujourd’hui dans {missed} résidences");
        (await manager.OpenAsync("/agents/tableau")).Document.QuerySelector("[data-board-value=handles]").ShouldNotBeNull().TextContent.ShouldBe($"{missed}");
    }

    [Theory]
    [InlineData("/pilotage/nettoyage?du=2020-11-13&au=2020-11-12", "La fin est avant le début")]
    [InlineData("/pilotage/nettoyage?point=abc", "")]
    [InlineData("/pilotage/nettoyage/residences?le=hier", "")]
    public async Task Filter_ThatCannotBe_Is400WithThePage(string address, string why)
    {
        var page = await (await _host.SignInAsync("responsable@demo.example")).OpenAsync(address);
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text.ShouldContain(why);
    }

    // A form of many on the page: its fields as they are, with the page's leave to send.
    private static async Task<PageAnswer> SendAsync(PageClient person, string address, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var leave = (await person.OpenAsync(Day)).Document.QuerySelector("[data-round] [name=__RequestVerificationToken]").ShouldNotBeNull().GetAttribute("value")!;
        return await person.SendAsync(address, [.. fields, new("__RequestVerificationToken", leave)]);
    }

    private async Task<(Guid Stop, Guid Lodge)> StopAsync() => await _host.InStoreAsync(async db =>
    {
        var found = await (from site in db.CleaningSites
                           join residence in db.Residences on site.Id equals residence.Id
                           where residence.LodgeId != null && db.CleaningPlans.All(plan => plan.Site != site.Number || plan.CleanerId == null)
                           orderby site.Number
                           select new { site.Id, residence.LodgeId }).FirstAsync();
        return (found.Id, found.LodgeId!.Value);
    });

    private static byte[] Xor(Guid id, byte form)
    {
        var bytes = id.ToByteArray();
        bytes[15] ^= form;
        return bytes;
    }
}
