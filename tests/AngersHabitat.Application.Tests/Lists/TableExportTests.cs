using System.IO.Compression;
using System.Text;
using AngersHabitat.Application.Lists;
using MiniExcelLibs;

namespace AngersHabitat.Application.Tests.Lists;

public class TableExportTests
{
    private static readonly ExportColumn<object?>[] OneColumn = [new("Valeur", value => value)];

    [Fact]
    public void ToCsv_French_HasMarkSemicolonsCommaAndDates()
    {
        var csv = TableExport.ToCsv<(object? A, object? B)>([new("Nom", row => row.A), new("Quand", row => row.B)],
            [("Éric; dit \"Rico\"", new DateOnly(2020, 11, 9)), (12.5m, true), (null, new DateTime(2020, 11, 9, 8, 5, 0)), (-3, false)]);
        csv.Take(3).ShouldBe(Encoding.UTF8.GetPreamble());
        Encoding.UTF8.GetString(csv[3..]).ShouldBe(
            "Nom;Quand\r\n\"Éric; dit \"\"Rico\"\"\";09/11/2020\r\n12,5;oui\r\n;09/11/2020 08:05\r\n-3;non\r\n");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+33261910412")]
    [InlineData("-cmd")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void Exports_TextThatLooksLikeAFormula_IsNeutralised(string text)
    {
        Encoding.UTF8.GetString(TableExport.ToCsv(OneColumn, [text])).ShouldContain("'" + text);
        using var workbook = new MemoryStream(TableExport.ToXlsx(OneColumn, [text]));
        var cell = workbook.Query(useHeaderRow: true).Cast<IDictionary<string, object>>().Single()["Valeur"];
        cell.ToString()!.Trim().ShouldStartWith("'");
    }

    [Fact]
    public void ToXlsx_NoRow_StillHasItsHeaders()
    {
        using var workbook = new MemoryStream(TableExport.ToXlsx(OneColumn, []));
        workbook.Query().Cast<IDictionary<string, object>>().First().Values.ShouldBe(["Valeur"]);
    }

    [Fact]
    public void ToXlsx_NumbersAndDates_StayThemselves()
    {
        using var workbook = new MemoryStream(TableExport.ToXlsx(OneColumn, [-5, new DateOnly(2020, 11, 12)]));
        workbook.Query(useHeaderRow: true).Cast<IDictionary<string, object>>().Select(row => row["Valeur"])
            .ShouldBe([-5d, new DateTime(2020, 11, 12)]);
    }

    [Fact]
    public void ToXlsx_OpensReadyToUse_WidthsFormatsFilterAndFixedHeader()
    {
        var workbook = TableExport.ToXlsx<(string Name, DateOnly? On, DateTime At, TimeOnly Time, int Count)>(
            [new("Nom", row => row.Name), new("Jour", row => row.On), new("Quand", row => row.At), new("Heure", row => row.Time), new("Nombre", row => row.Count)],
            [(new string('x', 30), new DateOnly(2020, 11, 12), new DateTime(2020, 11, 12, 9, 30, 0), new TimeOnly(17, 0), 4), ("court", null, default, default, 0)]);
        var (sheet, styles) = (Part(workbook, "xl/worksheets/sheet1.xml"), Part(workbook, "xl/styles.xml"));
        sheet.ShouldContain("state=\"frozen\"");
        sheet.ShouldContain("autoFilter ref=\"A1:E3\"");
        sheet.ShouldContain("min=\"1\" max=\"1\" width=\"31");
        foreach (var number in (string[])["44147", "44147.395833333336", "0.7083333333333334", "4"])
            sheet.ShouldContain($"v>{number}</");
        foreach (var format in (string[])["\"dd/mm/yyyy\"", "\"dd/mm/yyyy hh:mm\"", "\"hh:mm\""])
            styles.ShouldContain($"formatCode={format}");
    }

    private static string Part(byte[] workbook, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
