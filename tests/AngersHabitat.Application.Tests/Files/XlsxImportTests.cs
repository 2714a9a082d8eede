using System.Globalization;
using System.IO.Compression;
using System.Text;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Lists;

namespace AngersHabitat.Application.Tests.Files;

public class XlsxImportTests
{
    private static readonly ImportSchema Schema = new("reference", "date_naissance");

    [Fact]
    public void Read_WorkbookWrittenByOurselves_GivesTextsDatesAndNumbers()
    {
        var workbook = TableExport.ToXlsx<(object A, object B)>(
            [new("Référence", row => row.A), new("Date naissance", row => row.B)],
            [("É1", new DateOnly(1945, 12, 31)), (612345678, "1945-12-31")]);
        using var file = new MemoryStream(workbook);
        var rows = ImportTable.Read(file, "liste.xlsx", Schema).ToList();
        rows.Select(row => row["reference"]).ShouldBe(["É1", "612345678"]);
        rows.ShouldAllBe(row => row.Date("date_naissance", true) == new DateOnly(1945, 12, 31));
        rows.Select(row => row.Number).ShouldBe([2, 3]);
    }

    [Fact]
    public void Read_WorkbookThatCountsFrom1904_GivesTheDateThatItsUserSees()
    {
        var workbook = TableExport.ToXlsx<DateOnly>([new("reference", _ => "A1"), new("date_naissance", date => date)], [new DateOnly(1945, 12, 31).AddDays(-1_462)]);
        using var file = new MemoryStream();
        file.Write(workbook);
        Rewrite(file, "xl/workbook.xml", text => text.Contains("workbookPr", StringComparison.Ordinal)
            ? text.Replace("workbookPr", "workbookPr date1904=\"1\"", StringComparison.Ordinal)
            : text.Replace("<x:sheets>", "<x:workbookPr date1904=\"1\"/><x:sheets>", StringComparison.Ordinal).Replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>", StringComparison.Ordinal));
        ImportTable.Read(file, "mac.xlsx", Schema).ShouldHaveSingleItem().Date("date_naissance").ShouldBe(new DateOnly(1945, 12, 31));
    }

    private static void Rewrite(MemoryStream file, string part, Func<string, string> change)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true);
        var entry = zip.GetEntry(part)!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
            text = reader.ReadToEnd();
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(part).Open());
        writer.Write(change(text));
    }

    [Fact]
    public void Read_FormulaCell_RejectsItsLineOnly()
    {
        using var file = Workbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>reference</v></c><c r=\"B1\" t=\"str\"><v>date_naissance</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>HYPERLINK(\"x\")</f><v>A1</v></c><c r=\"B2\" t=\"str\"><v>1945-12-31</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>A2</v></c><c r=\"B3\" t=\"str\"><v>1945-12-31</v></c></row>");
        var rows = ImportTable.Read(file, "a.xlsx", Schema).ToList();
        rows.Select(row => row.IsRejected).ShouldBe([true, false]);
        rows[0].Problems.Select(problem => (problem.Column, problem.Code)).ShouldBe([("reference", "Import.FormulaCell")]);
    }

    [Fact]
    public void Read_FormulaOrErrorInAColumnThatNobodyReads_HurtsNobody()
    {
        using var file = Workbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>reference</v></c><c r=\"B1\" t=\"str\"><v>age</v></c><c r=\"C1\" t=\"str\"><v>date_naissance</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>A1</v></c><c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"C2\" t=\"str\"><v>1945-12-31</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>A2</v></c><c r=\"C3\" t=\"e\"><v>#N/A</v></c></row>");
        var rows = ImportTable.Read(file, "a.xlsx", Schema).ToList();
        rows[0].IsRejected.ShouldBeFalse();
        rows[0].Date("date_naissance").ShouldBe(new DateOnly(1945, 12, 31));
        rows[1].Problems.Select(problem => (problem.Column, problem.Code)).ShouldBe([("date_naissance", "Import.ErrorCell")]);
    }

    [Theory]
    [InlineData(14, null, "16802", "1945-12-31")]
    [InlineData(200, "dd/mm/yyyy", "16802", "1945-12-31")]
    [InlineData(200, "[$-40C]d mmmm yyyy;@", "16802", "1945-12-31")]
    [InlineData(200, "\"le \"d/m/yy", "16802", "1945-12-31")]
    [InlineData(22, null, "16802.5", "1945-12-31T12:00:00")]
    [InlineData(14, null, "1", "1900-01-01")]
    [InlineData(14, null, "0", "1899-12-31")]
    [InlineData(14, null, "59", "1900-02-28")]
    [InlineData(14, null, "61", "1900-03-01")]
    [InlineData(20, null, "0.375", "09:00:00")]
    [InlineData(0, null, "1945", "1945")]
    [InlineData(0, null, "16802", "16802")]
    [InlineData(200, "#,##0 \"jours\"", "70", "70")]
    [InlineData(200, "[Red]0.00", "12.5", "12.5")]
    [InlineData(9, null, "0.5", "50%")]
    [InlineData(200, "0.0%", "0.425", "42.5%")]
    [InlineData(200, "00000", "123", "00123")]
    [InlineData(0, null, "241054000", "241054000")]
    public void Read_Number_MeansWhatItsFormatShows(int id, string? format, string value, string shown)
    {
        using var file = Workbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>reference</v></c><c r=\"B1\" t=\"str\"><v>date_naissance</v></c></row>"
            + $"<row r=\"2\"><c r=\"A2\" s=\"1\"><v>{value}</v></c></row>", styles: (id, format));
        ImportTable.Read(file, "a.xlsx", Schema).Single()["reference"].ShouldBe(shown);
    }

    [Fact]
    public void Read_SeveralSheets_TakesTheFirstWhoseHeadersAreKnown()
    {
        const string Known = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>reference</t></is></c><c r=\"B1\" t=\"str\"><v>date_naissance</v></c></row><row r=\"2\"><c t=\"str\"><v>{0}</v></c></row>";
        using var file = Workbook("<row r=\"1\"><c t=\"str\"><v>Mode d'emploi</v></c></row>", more: [Known.Replace("{0}", "A1", StringComparison.Ordinal), Known.Replace("{0}", "A2", StringComparison.Ordinal)]);
        var row = ImportTable.Read(file, "a.xlsx", Schema).Single();
        (row["reference"], row.Head.Sheet, row.Head.Sheets).ShouldBe(("A1", "B", 3));
    }

    [Fact]
    public void Read_ZipBomb_IsRefusedBeforeItIsRead()
    {
        using var file = Workbook("<row r=\"1\"/>", bomb: ImportLimits.MaxInflatedBytes + 1);
        file.Length.ShouldBeLessThan(ImportLimits.MaxBytes);
        Refusal(file).ShouldBe("Import.ZipBomb");
    }

    [Fact]
    public void Read_ZipBombThatLiesAboutItsSize_IsRefused()
    {
        using var file = Workbook("<row r=\"1\"/>", bomb: ImportLimits.MaxInflatedBytes + 1);
        Lie(file, (uint)(ImportLimits.MaxInflatedBytes + 1), 100);
        // The runtime hands out no more than what is declared, so the bomb is cut short and the file has no line.
        Refusal(file).ShouldBeOneOf("Import.ZipBomb", "Import.BrokenWorkbook", "Import.Empty");
    }

    [Fact]
    public void Read_ExternalEntity_IsRefused()
    {
        using var file = Workbook("", prolog: "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>");
        Refusal(file).ShouldBe("Import.BrokenWorkbook");
    }

    [Fact]
    public void Read_ZipWithoutWorkbook_IsRefused()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            Add(zip, "a.txt", "x");
        Refusal(file).ShouldBe("Import.BrokenWorkbook");
    }

    [Theory]
    [InlineData("<row r=\"2000000000\"><c r=\"A2000000000\" t=\"inlineStr\"><is><t>R-1</t></is></c></row>")]
    [InlineData("<row r=\"2147483647\"><c t=\"inlineStr\"><is><t>R-1</t></is></c><c r=\"XFD2147483647\"><v>1</v></c></row>")]
    [InlineData("<row r=\"99999999999999999999\"><c r=\"A1\" t=\"inlineStr\"><is><t>R-1</t></is></c><c r=\"ZZZZZZZZZZZZ1\"><v>1</v></c></row>")]
    public void Read_CellsFarAway_CostNoMoreThanCellsNearby(string row)
        => ImportTable.Read(Workbook($"{Headers}{row}"), "a.xlsx", Schema).ShouldHaveSingleItem()["reference"].ShouldBe("R-1");

    [Fact]
    public void Read_OnePartDeclaredAsManySheets_IsReadOnce()
    {
        var file = Workbook("<row><c><v>1</v></c></row>", more: [.. Enumerable.Repeat("<row/>", 200)]);
        Rewrite(file, "xl/_rels/workbook.xml.rels", relations => System.Text.RegularExpressions.Regex.Replace(relations, @"sheet\d+\.xml", "sheet1.xml", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        using var book = new XlsxBook(file, CancellationToken.None);
        book.Sheets.Count.ShouldBe(1);
    }

    [Fact]
    public void Read_MoreSheetsThanPeopleMake_IsRefused() => Refusal(Workbook(Headers, more: [.. Enumerable.Repeat("<row/>", ImportLimits.MaxSheets)])).ShouldBe("Import.ZipBomb");

    [Fact]
    public void Read_BlankRowsWithoutEnd_IsRefused() => Refusal(Workbook(Headers + string.Concat(Enumerable.Repeat("<row/>", ImportLimits.MaxRowsWithBlanks)))).ShouldBe("Import.TooManyRows");

    [Fact]
    public void Read_TextLongerThanACell_IsRefused()
        => Refusal(Workbook($"{Headers}<row><c t=\"inlineStr\"><is><t>{new string('x', ImportLimits.MaxTextLength)}y</t></is></c></row>")).ShouldBe("Import.ZipBomb");

    [Fact]
    public void Read_OfWhatNobodyWaitsFor_Ends()
    {
        using var left = new CancellationTokenSource();
        left.Cancel();
        Should.Throw<OperationCanceledException>(() => ImportTable.Read(Workbook(Headers + "<row/>"), "a.xlsx", Schema, left.Token).ToList());
    }

    private const string Headers = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>reference</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>date_naissance</t></is></c></row>";

    private static string Refusal(Stream file)
        => Should.Throw<RuleException>(() => ImportTable.Read(file, "a.xlsx", Schema).ToList()).Code;

    private static MemoryStream Workbook(string rows, long bomb = 0, string prolog = "", (int Id, string? Format)? styles = null, params IReadOnlyList<string> more)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            string[] sheets = [rows, .. more];
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Rel}\"><sheets>"
                + string.Concat(sheets.Select((_, index) => $"<sheet name=\"{(char)('A' + index)}\" sheetId=\"{index + 1}\" r:id=\"r{index + 1}\"/>")) + "</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(sheets.Select((_, index) => $"<Relationship Id=\"r{index + 1}\" Type=\"{Rel}/worksheet\" Target=\"worksheets/sheet{index + 1}.xml\"/>")) + "</Relationships>");
            for (var index = 0; index < sheets.Length; index++)
                Add(zip, $"xl/worksheets/sheet{index + 1}.xml", $"{prolog}<worksheet xmlns=\"{Main}\"><sheetData>{sheets[index]}</sheetData></worksheet>");
            if (styles is { } style)
            {
                Add(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts><numFmt numFmtId=\"{(style.Format is null ? 999 : style.Id)}\" formatCode=\"{System.Security.SecurityElement.Escape(style.Format ?? "0")}\"/></numFmts>"
                    + $"<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"{style.Id}\"/></cellXfs></styleSheet>");
            }
            if (bomb > 0)
                Inflate(zip, bomb);
        }
        return file;
    }

    private static void Inflate(ZipArchive zip, long size)
    {
        using var entry = zip.CreateEntry("xl/media/b.bin", CompressionLevel.Fastest).Open();
        var zeros = new byte[1024 * 1024];
        for (var left = size; left > 0; left -= zeros.Length)
            entry.Write(zeros, 0, (int)Math.Min(zeros.Length, left));
    }

    // Replaces the declared inflated size wherever the package states it.
    private static void Lie(MemoryStream file, uint truth, uint lie)
    {
        var bytes = file.GetBuffer().AsSpan(0, (int)file.Length);
        var (old, replacement) = (BitConverter.GetBytes(truth), BitConverter.GetBytes(lie));
        for (int at; (at = bytes.IndexOf(old)) >= 0;)
            replacement.CopyTo(bytes[at..]);
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), Encoding.UTF8);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{content}"));
    }
}
