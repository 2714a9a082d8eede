using AngersHabitat.Domain.Worksites;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Worksites;

/// <summary>Changes data: each test takes an operation of its own.</summary>
public sealed class OperationPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Report_Published_ShowsItsPercentAndLeavesAnAuditRow()
    {
        var (client, id) = await OnAsync("Le Grand Chêne");
        var answer = await SendAsync(client, id, "avancement", ("Percent", "15"), ("Comment", "Fondations coulées"));
        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        (await client.FollowAsync(answer)).Text.ShouldContain("Fondations coulées");
        (await AuditsAsync("Worksites.PublishReport", id)).ShouldBe(1);
    }

    [Theory]
    [InlineData("101", "L’avancement va de 0 à 100.")]
    [InlineData("3", "indiquez pourquoi il baisse")]
    [InlineData("", "Indiquez l’avancement.")]
    public async Task Report_BadPercent_IsSaidAtTheFieldAndKeepsTheInput(string percent, string sentence)
    {
        var (client, id) = await OnAsync("Les Moulins");
        var answer = await SendAsync(client, id, "avancement", ("Percent", percent), ("Comment", "À relire"));
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain(sentence);
        answer.Text.ShouldContain("À relire");
    }

    [Fact]
    public async Task Advance_WithoutFullProgress_NamesWhatIsMissing()
    {
        var (client, id) = await OnAsync("Les Musiciens");
        var answer = await SendAsync(client, id, "phase", ("Phase", "Acceptance"));
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("Il manque encore : un point d’avancement à 100 %.");
    }

    [Fact]
    public async Task SuspendThenResume_ProposesTheShiftAndMovesTheForecastOnceConfirmed()
    {
        var (client, id) = await OnAsync("Résidence Camus");
        var before = await ForecastAsync(id);
        (await SendAsync(client, id, "suspension", ("From", "2020-11-02"), ("Cause", "Weather"), ("OrderNumber", "OS-90"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await client.OpenAsync($"/pilotage/chantiers/operations/{id}/reprise")).Text.ShouldContain("Décalage proposé");

        var early = await SendAsync(client, id, "reprise", ("On", "2020-11-02"), ("OrderNumber", "OS-91"));
        early.Status.ShouldBe(HttpStatusCode.BadRequest);
        early.Text.ShouldContain("La reprise doit venir après le premier jour d’arrêt, le 02/11/2020.");
        (await SendAsync(client, id, "reprise", ("On", "2020-11-12"), ("OrderNumber", "OS-91"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await ForecastAsync(id)).ShouldBe(before.AddDays(10));
    }

    [Fact]
    public async Task Edit_TwoManagersAtOnce_SecondSeesWhatChangedAndMaySendAgain()
    {
        var (first, id) = await OnAsync("Clos des Grives");
        var second = await host.SignInAsync("responsable@demo.example");
        var address = $"/pilotage/chantiers/operations/{id}/modifier";
        var (hers, his) = (await first.OpenAsync(address), await second.OpenAsync(address));
        (await first.SubmitAsync(hers, address, ("District", "Bourg"))).Status.ShouldBe(HttpStatusCode.Redirect);

        var refused = await second.SubmitAsync(his, address, ("Manager", "Paul Roussel"));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Text.ShouldContain("Quartier : « Bourg » est enregistré.");
        (await second.SubmitAsync(refused, address, ("District", "Bourg"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await host.InStoreAsync(db => db.Operations.SingleAsync(row => row.Id == id))).Manager.ShouldBe("Paul Roussel");
    }

    [Fact]
    public async Task Create_SentTwice_StoresOnceAndIsListed()
    {
        var client = await host.SignInAsync("responsable@demo.example");
        var page = await client.OpenAsync("/pilotage/chantiers/operations/nouvelle");
        (string, string?)[] fields =
        [
            ("Code", "C-2020-900"), ("Name", "Les Peupliers"), ("Nature", "Construction"), ("Dwellings", "18"), ("StudyFrom", "2020-11-02"),
            ("Commune", "Avrillé"), ("Address", "2 rue des Peupliers"),
        ];
        (await client.SubmitAsync(page, "/pilotage/chantiers/operations/nouvelle", fields)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await client.SubmitAsync(page, "/pilotage/chantiers/operations/nouvelle", fields)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await client.OpenAsync("/pilotage/chantiers/operations?q=peupliers")).Text.ShouldContain("1 opération : 18 logements en construction");
        (await host.InStoreAsync(db => db.Operations.CountAsync(row => row.Code == "C-2020-900"))).ShouldBe(1);
    }

    [Fact]
    public async Task Create_TakenCode_IsSaidAtTheField()
    {
        var (client, id) = await OnAsync("Les Moulins");
        var code = await host.InStoreAsync(db => db.Operations.Where(row => row.Id == id).Select(row => row.Code).SingleAsync());
        var page = await client.OpenAsync("/pilotage/chantiers/operations/nouvelle");
        var answer = await client.SubmitAsync(page, "/pilotage/chantiers/operations/nouvelle", ("Code", code), ("Name", "Autre"), ("Nature", "Construction"),
            ("Dwellings", "5"), ("Commune", "Angers"), ("Address", "1 rue de la Paix"));
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain($"Le code {code} est déjà celui d’une autre opération.");
    }

    [Fact]
    public async Task Delete_OperationWithHistory_IsRefused()
    {
        var (client, id) = await OnAsync("Les Moulins");
        var answer = await SendAsync(client, id, "supprimer");
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("Abandonnez-la plutôt.");
    }

    [Fact]
    public async Task Lot_PublishedFromThePage_IsOnThePublicPage()
    {
        var (client, id) = await OnAsync("Îlot des Capucins");
        (await SendAsync(client, id, "lots/nouveau", ("Title", "Ascenseurs"), ("Work", "Electricity"), ("Amount", "From90To500K"), ("HowToAnswer", "Sur la plateforme"), ("PlannedOn", "2020-11-12")))
            .Status.ShouldBe(HttpStatusCode.Redirect);
        var lot = await host.InStoreAsync(db => db.TenderLots.SingleAsync(row => row.Title == "Ascenseurs"));
        (await SendAsync(client, id, $"lots/{lot.Id}/suite", ("State", "Published"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await host.Visit().OpenAsync("/appels-d-offres?travaux=Electricity")).Text.ShouldContain("Ascenseurs");

        var early = await SendAsync(client, id, $"lots/{lot.Id}/suite", ("State", "UnderReview"));
        early.Status.ShouldBe(HttpStatusCode.BadRequest);
        early.Document.QuerySelector(".govuk-error-summary a[href='#Form_On']")!.TextContent.ShouldStartWith("Les offres sont reçues jusqu");
    }

    [Theory]
    [InlineData("avancement")]
    [InlineData("phase")]
    [InlineData("suspension")]
    [InlineData("jalon")]
    [InlineData("appreciation")]
    [InlineData("budget")]
    [InlineData("entreprise")]
    [InlineData("modifier")]
    public async Task Forms_ForAnAgentOfAnotherService_AreForbidden(string form)
    {
        var (_, id) = await OnAsync("Les Moulins");
        var agent = await host.SignInAsync("appels@demo.example");
        (await agent.OpenAsync($"/pilotage/chantiers/operations/{id}/{form}")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Budget_WithDecimalComma_IsStored()
    {
        var (client, id) = await OnAsync("Les Allumettes");
        (await SendAsync(client, id, "budget", ("Committed", "3200000,50"), ("Spent", "100"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await host.InStoreAsync(db => db.Operations.Where(row => row.Id == id).SelectMany(row => row.Budgets).MaxAsync(row => (double)row.Committed)))
            .ShouldBe(3_200_000.5);
    }

    private async Task<(PageClient Client, Guid Id)> OnAsync(string name)
        => (await host.SignInAsync("responsable@demo.example"), await host.InStoreAsync(db => db.Operations.Where(row => row.Name == name).Select(row => row.Id).SingleAsync()));

    private static async Task<PageAnswer> SendAsync(PageClient client, Guid id, string form, params (string Name, string? Value)[] values)
    {
        var address = $"/pilotage/chantiers/operations/{id}/{form}";
        return await client.SubmitAsync(await client.OpenAsync(address), address, values);
    }

    private Task<int> AuditsAsync(string action, Guid id)
        => host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == action && entry.SubjectId == id));

    private Task<DateOnly> ForecastAsync(Guid id)
        => host.InStoreAsync(async db => (await db.Operations.Include(row => row.MilestoneDates).SingleAsync(row => row.Id == id))
            .ScheduleOn(new DateOnly(2020, 11, 12))[MilestoneKind.Delivery].Expected!.Value);
}
