using System.Text;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Tests.Worksites;

public sealed class ImportWorksitesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Header = "code;nom;nature;logements;commune;adresse;phase;date_etude;date_appel_offres;date_demarrage;date_livraison_prevue;avancement\n";

    private const string Good = Header
        + "R-2019-914;Les Sources;réhabilitation;96;Angers;rue des Sources;travaux;15/01/2019;03/06/2019;07/01/2020;30/06/2021;55\n"
        + "C-2018-931;Quai du Port;construction;42;Angers;quai du Port;travaux;2018-03-01;2018-11-12;2019-05-20;2021-02-26;78 %\n"
        + "C-2020-907;Clos du Moulin;construction;28;Trélazé;rue du Moulin;étude;02/03/2020;18/12/2020;;;\n"
        + "R-2020-910;Théâtre tranche 3;Rehabilitation;120;Angers;rue du Théâtre;À l'étude;10/02/2020;11/01/2021;;;0\n";

    private static readonly DateOnly Today = new(2020, 11, 12);
    private readonly Actor _manager = new(Guid.NewGuid(), "Responsable d'essai", [Roles.Manager]);

    [Fact]
    public async Task Import_FileOfAnOffice_AddsItsOperationsWithTheirPastAndOnlyOnce()
    {
        var before = await host.SendAsync(new GetWorksiteSummary.Query(null));
        var key = await StageAsync(Good);
        var preview = await PreviewAsync(key);
        (preview.Accepted, preview.Known, preview.Changed, preview.Rejected).ShouldBe((4, 0, 0, 0));
        (await host.SendAsync(new GetWorksiteSummary.Query(null))).ShouldBe(before);

        (await ConfirmAsync(key)).ShouldBe((4, 0));
        var after = await host.SendAsync(new GetWorksiteSummary.Query(null));
        after.Engaged.ShouldBe(new Headline(before.Engaged.Operations + 2, before.Engaged.Construction + 42, before.Engaged.Rehabilitation + 96));
        after.Study.ShouldBe(new Headline(before.Study.Operations + 2, before.Study.Construction + 28, before.Study.Rehabilitation + 120));
        (await ProgressAsync("C-2018-931")).ShouldBe(78);

        var again = await StageAsync(Good);
        (await PreviewAsync(again)).Known.ShouldBe(4);
        (await ConfirmAsync(again, update: true)).ShouldBe((0, 0));
        (await host.SendAsync(new GetWorksiteSummary.Query(null))).ShouldBe(after);
    }

    [Theory]
    [InlineData("X-1;A;construction;0;Angers;rue A;étude;01/01/2020;;;;", "logements")]
    [InlineData("X-1;A;démolition;3;Angers;rue A;étude;01/01/2020;;;;", "nature")]
    [InlineData("X-1;A;construction;3;Angers;rue A;livrée;01/01/2020;;;;", "phase")]
    [InlineData("X-1;A;construction;3;Angers;rue A;travaux;01/01/2020;01/03/2020;;;", "date_demarrage")]
    [InlineData("X-1;A;construction;3;Angers;rue A;étude;31/02/2020;;;;", "date_etude")]
    [InlineData("X-1;A;construction;3;Angers;rue A;étude;01/01/2020;;;;40", "avancement")]
    [InlineData("X-1;A;construction;3;Angers;rue A;travaux;01/01/2020;01/03/2020;01/06/2020;;101", "avancement")]
    [InlineData("X-1;A;construction;3;Angers;rue A;travaux;01/06/2020;01/03/2020;01/09/2020;;10", "")]
    [InlineData("X-1;A;construction;3;Angers;rue A;étude;01/01/2021;;;;", "")]
    [InlineData("X-1;=A();construction;3;Angers;rue A;étude;01/01/2020;;;;", "nom")]
    public async Task Preview_BadLine_NamesItsNumberAndColumn(string line, string column)
    {
        var preview = await PreviewAsync(await StageAsync(Header + line + "\n"));
        (preview.Accepted, preview.Rejected).ShouldBe((0, 1));
        preview.Problems.ShouldContain(problem => problem.Line == 2 && problem.Column == column);
    }

    [Fact]
    public async Task Preview_SameCodeTwice_RejectsTheSecondLine()
    {
        const string Line = "X-2;B;construction;3;Angers;rue B;étude;01/01/2020;;;;\n";
        var preview = await PreviewAsync(await StageAsync(Header + Line + Line));
        (preview.Accepted, preview.Rejected).ShouldBe((1, 1));
        preview.Problems.Single().Code.ShouldBe("Worksites.TwiceInFile");
    }

    [Fact]
    public async Task Rejected_GivesTheLinesToMend()
    {
        var key = await StageAsync(Header + "X-3;C;construction;0;Angers;rue C;étude;01/01/2020;;;;\n");
        var csv = Encoding.UTF8.GetString(await host.SendAsAsync(_manager, new GetRejectedLines.Query(key)));
        csv.ShouldContain("« 0 » n'est pas un nombre entre 1 et");
        csv.ShouldContain("X-3");
    }

    [Fact]
    public async Task Preview_FileOfSomebodyElseOrGone_IsRefused()
        => (await Should.ThrowAsync<RuleException>(() => host.SendAsync(new GetImport.Query(Guid.NewGuid()), Roles.Manager))).Code.ShouldBe("Import.Expired");

    private Task<Guid> StageAsync(string text) => host.StageAsync(_manager, WorksiteImport.Kind, text);

    private async Task<(int Accepted, int Known, int Changed, int Rejected, IReadOnlyList<ImportProblem> Problems)> PreviewAsync(Guid key)
    {
        var file = await host.SendAsAsync(_manager, new GetImport.Query(key));
        var findings = (WorksiteFindings)file.Findings;
        return (findings.Accepted, findings.Known, findings.Changed, file.Import.Rejected, file.Problems);
    }

    private async Task<(int Added, int Updated)> ConfirmAsync(Guid key, bool update = false)
    {
        await host.ConfirmAsync(_manager, key, update);
        await host.Runner.RunAsync(key);
        var done = (await host.SendAsAsync(_manager, new GetImport.Query(key))).Import;
        return (done.Added, done.Changed);
    }

    private Task<int> ProgressAsync(string code)
        => host.InStoreAsync(async db => OperationStatus.On(OperationHistory.Of(await db.Operations.Include(row => row.Phases).Include(row => row.Dwellings)
            .Include(row => row.Reports).AsSplitQuery().SingleAsync(row => row.Code == code)), Today)!.ActualPercent);
}
