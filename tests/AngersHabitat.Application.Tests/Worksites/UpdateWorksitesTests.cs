using AngersHabitat.Application.Files;
using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Tests.Worksites;

/// <summary>A file that names operations the portal knows: said first, changed only if that is asked for.</summary>
public sealed class UpdateWorksitesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Header = "code;nom;nature;logements;commune;adresse;phase;date_etude;date_appel_offres;date_demarrage;date_livraison_prevue;avancement\n";

    private static readonly DateOnly Today = new(2020, 11, 12);
    private readonly Actor _manager = new(Guid.NewGuid(), "Responsable d'essai", [Roles.Manager]);

    [Fact]
    public async Task Preview_KnownOperation_SaysWhatDiffersAndChangesNothing()
    {
        await AddAsync("U-1");
        var preview = await PreviewAsync(Line("U-1", dwellings: 99, delivery: "31/08/2021", percent: 60));
        (preview.Findings.Accepted, preview.Findings.Known, preview.Findings.Changed, preview.Rejected).ShouldBe((0, 0, 1, 0));
        preview.Findings.Differences.Select(row => (row.Change.Column, row.Change.Before, row.Change.After, row.Change.IsTaken)).ShouldBe(
        [
            ("logements", (object?)96, (object?)99, true), ("avancement", 55, 60, true), ("date_livraison_prevue", new DateOnly(2021, 6, 30), new DateOnly(2021, 8, 31), true),
        ]);
        (await ReadAsync("U-1")).Dwellings.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Import_WithoutUpdate_LeavesKnownOperationsAsTheyAre()
    {
        await AddAsync("U-2");
        (await ImportAsync(Line("U-2", percent: 60), update: false)).ShouldBe((0, 0));
        (await ReadAsync("U-2")).LatestReport!.Percent.ShouldBe(55);
    }

    [Fact]
    public async Task Import_WithUpdate_AddsDatedRowsAndKeepsThePromise()
    {
        await AddAsync("U-3");
        (await ImportAsync(Line("u-3", name: "Les Sources, tranche 1", dwellings: 99, delivery: "31/08/2021", percent: 60), update: true)).ShouldBe((0, 1));
        var operation = await ReadAsync("U-3");
        (operation.Name, operation.LatestReport!.Percent).ShouldBe(("Les Sources, tranche 1", 60));
        operation.Dwellings.Select(row => row.Dwellings).ShouldBe([96, 99]);
        var delivery = operation.ScheduleOn(Today)[MilestoneKind.Delivery];
        (delivery.Baseline, delivery.Forecast).ShouldBe((new DateOnly(2021, 6, 30), new DateOnly(2021, 8, 31)));
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Worksites.Edit" && entry.SubjectId == operation.Id))).ShouldBe(1);
        (await PreviewAsync(Line("U-3", name: "Les Sources, tranche 1", dwellings: 99, delivery: "31/08/2021", percent: 60))).Findings.Known.ShouldBe(1);
    }

    [Fact]
    public async Task Import_WhatHasHappened_IsSaidAndNotChanged()
    {
        await AddAsync("U-4");
        var line = Line("U-4", phase: "réception", start: "14/01/2020", nature: "construction");
        var preview = await PreviewAsync(line);
        (preview.Findings.Known, preview.Findings.Changed, preview.Rejected).ShouldBe((1, 0, 0));
        preview.Findings.Differences.Select(row => (row.Change.Column, row.Change.IsTaken)).ShouldBe([("date_demarrage", false), ("nature", false), ("phase", false)]);
        await ImportAsync(line, update: true);
        var operation = await ReadAsync("U-4");
        (operation.Phase, operation.Nature).ShouldBe((Phase.Works, Nature.Rehabilitation));
    }

    [Fact]
    public async Task Import_UpdateThatARuleRefuses_RejectsTheLineAndKeepsAllOfTheOperation()
    {
        await AddAsync("U-5");
        var line = Line("U-5", name: "Autre nom", dwellings: 99, percent: 40);
        (await PreviewAsync(line)).Problems.Single().Code.ShouldBe("Worksites.PercentDown");
        (await ImportAsync(line, update: true)).ShouldBe((0, 0));
        var operation = await ReadAsync("U-5");
        (operation.Name, operation.Dwellings.Count, operation.LatestReport!.Percent).ShouldBe(("Les Sources", 1, 55));
    }

    [Fact]
    public async Task Preview_NewOperationDelivered_SaysWhereThatIsRecorded()
        => (await PreviewAsync(Line("U-6", phase: "livrée"))).Problems.Select(problem => (problem.Column, problem.Code)).ShouldBe([("phase", "Worksites.PhaseNotImported")]);

    private static string Line(
        string code, string name = "Les Sources", string nature = "réhabilitation", int dwellings = 96, string phase = "travaux", string start = "07/01/2020",
        string delivery = "30/06/2021", int percent = 55)
        => $"{code};{name};{nature};{dwellings};Angers;rue des Sources;{phase};15/01/2019;03/06/2019;{start};{delivery};{percent}\n";

    private async Task AddAsync(string code)
        => (await ImportAsync(Line(code), update: false)).ShouldBe((1, 0));

    private async Task<(WorksiteFindings Findings, int Rejected, IReadOnlyList<ImportProblem> Problems)> PreviewAsync(string line)
    {
        var file = await host.SendAsAsync(_manager, new GetImport.Query(await host.StageAsync(_manager, WorksiteImport.Kind, Header + line)));
        return ((WorksiteFindings)file.Findings, file.Import.Rejected, file.Problems);
    }

    private async Task<(int Added, int Updated)> ImportAsync(string line, bool update)
    {
        var done = (await host.ImportAsync(_manager, WorksiteImport.Kind, Header + line, takesChanges: update)).Import;
        return (done.Added, done.Changed);
    }

    private Task<Operation> ReadAsync(string code)
        => host.InStoreAsync(db => db.Operations.Include(row => row.Phases).Include(row => row.Dwellings).Include(row => row.MilestoneDates).Include(row => row.Reports)
            .AsSplitQuery().SingleAsync(row => row.Code == code));
}
