using System.Text;
using AngersHabitat.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Files;

/// <summary>Before a file is confirmed its owner sees what was understood of it, column by column.</summary>
public sealed class ImportPreviewTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static int _numbers = 500;
    private readonly int _number = Interlocked.Increment(ref _numbers);

    public static TheoryData<string> Kinds => [.. ImportSample.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Preview_SaysWhatBecameOfEveryColumn(string kind)
    {
        var sample = ImportSample.All[kind];
        var owner = await host.SignInAsync(sample.Owner);
        var address = await SendAsync(owner, sample, $"{sample.Header};couleur\n{await sample.Line(host, _number)};bleu\n{sample.Broken};\n");

        var columns = ColumnsOf(await owner.OpenAsync(address));

        columns.Select(cells => (cells[0], cells[1])).ShouldBe(sample.Header.Split(';').Select(name => (name, name)).Append(("couleur", "non lue")));
        columns[^1].ShouldBe(["couleur", "non lue", "", "1", "", ""]);
        columns.SkipLast(1).Where(cells => cells[3].Length > 0 && cells[3] != "0").ShouldAllBe(cells => cells[4].EndsWith(" %"));
        await owner.SubmitAsync(await owner.OpenAsync(address), address);
        (await host.InStoreAsync(db => db.FileImports.Select(row => new { row.Id, row.Reading }).ToListAsync()))
            .Single(row => address.EndsWith($"{row.Id}", StringComparison.Ordinal)).Reading.ShouldBe(FileImport.NothingRead, "the examples are of people");
    }

    [Fact]
    public async Task Preview_ShowsHowCellsAreReadAndHowMany()
    {
        var sample = ImportSample.All["Outreach.ImportPeople"];
        var owner = await host.SignInAsync(sample.Owner);
        var lines = new[]
        {
            "L1;Mme;LU;Anne;31/12/1940;02 61 91 00 01;;;;;pt;oui", "L2;M. et Mme;LU;X;01/03/1939;0261910002 / 06 39 98 00 01;06 39 98 00 02;;;;klingon;?", "L3;;LU;Paul;1945;0261910003;;;;;;",
        };
        var address = await SendAsync(owner, sample, "reference;civilite;nom;prenom;Date de naissance;telephone;telephone_2;residence;adresse;agence;langue;vit_seul\n" + string.Join('\n', lines));

        var page = await owner.OpenAsync(address);
        var columns = ColumnsOf(page).ToDictionary(cells => cells[1]);

        columns["date_naissance"].ShouldBe(["Date de naissance", "date_naissance", "31/12/1940 → 31 décembre 1940 01/03/1939 → 1er mars 1939 1945 → non compris", "3", "66 %", ""]);
        columns["telephone"][2].ShouldContain("0261910002 / 06 39 98 00 01 → 02 61 91 00 02 / 06 39 98 00 01");
        columns["langue"][2..].ShouldBe(["pt → portugais klingon → non compris", "2", "50 %", "1"]);
        columns["vit_seul"][2].ShouldBe("oui ? → non compris");
        page.Text.ShouldContain("Deux numéros sont gardés ; laissés de côté : 1.", Case.Sensitive, "a number that is dropped is said");
    }

    [Fact]
    public async Task Preview_OfAWorkbook_NamesTheSheetThatIsRead()
    {
        var sample = ImportSample.All["Outreach.ImportPeople"];
        var owner = await host.SignInAsync(sample.Owner);
        using var workbook = new MemoryStream();
        await MiniExcelLibs.MiniExcel.SaveAsAsync(workbook, new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["Mode d'emploi"] = new[] { new { texte = "À lire" } },
            ["Locataires"] = new[] { new { reference = "F1", nom = "LU", prenom = "Anne", date_naissance = new DateTime(1940, 12, 31), telephone = "0261910004" } },
        }, cancellationToken: TestContext.Current.CancellationToken);
        var sent = await owner.UploadAsync(await owner.OpenAsync(sample.Address), sample.Address, "fichier.xlsx", workbook.ToArray());

        var page = await owner.OpenAsync(sent.Location!);

        page.Text.ShouldContain("Feuille lue : « Locataires ». Le classeur en compte 2");
        ColumnsOf(page).Single(cells => cells[1] == "date_naissance")[2].ShouldEndWith("→ 31 décembre 1940");
    }

    private static List<string[]> ColumnsOf(PageAnswer page)
        => [.. page.Document.QuerySelectorAll("[aria-label='Colonnes du fichier'] tbody tr").Select(row => row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToArray())];

    private static async Task<string> SendAsync(PageClient client, ImportSample sample, string text)
    {
        var sent = await client.UploadAsync(await client.OpenAsync(sample.Address), sample.Address, "fichier.csv", Bytes(text));
        sent.Status.ShouldBe(HttpStatusCode.Redirect, sent.Text);
        return sent.Location!;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
