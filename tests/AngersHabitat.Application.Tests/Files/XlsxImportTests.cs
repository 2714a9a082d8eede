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
        rows[0].Problems.ShouldHaveSingleItem().Code.ShouldBe("Import.FormulaCell");
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

    private static string Refusal(Stream file)
        => Should.Throw<RuleException>(() => ImportTable.Read(file, "a.xlsx", Schema).ToList()).Code;

    private static MemoryStream Workbook(string rows, long bomb = 0, string prolog = "")
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Rel}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + $"<Relationship Id=\"r1\" Type=\"{Rel}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Add(zip, "xl/worksheets/sheet1.xml", $"{prolog}<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>");
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
