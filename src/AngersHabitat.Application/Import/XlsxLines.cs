using System.Globalization;
using System.IO.Compression;
using System.Xml;
using AngersHabitat.Domain.Common;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace AngersHabitat.Application.Import;

/// <summary>Lines of the first sheet of an XLSX workbook. The package is weighed before anything trusts it.</summary>
internal static class XlsxLines
{
    public static IEnumerable<RawLine> Read(Stream file)
    {
        var formulas = WorkbookScan.RowsWithFormula(file);
        file.Position = 0;
        var number = 0;
        foreach (var row in Rows(file))
        {
            number++;
            var cells = row.Values.Select(Text).ToList();
            if (cells.Sum(cell => cell.Length) >= ImportLimits.MaxLineLength)
                throw new RuleException("Import.LineTooLong", "File", number, ImportLimits.MaxLineLength);
            yield return new RawLine(number, cells, formulas.Contains(number));
        }
    }

    private static IEnumerable<IDictionary<string, object?>> Rows(Stream file)
    {
        using var rows = Guarded(() => file.Query(useHeaderRow: false, excelType: ExcelType.XLSX, configuration: new OpenXmlConfiguration
        {
            FillMergedCells = false,
        }).GetEnumerator());
        while (Guarded(rows.MoveNext))
            yield return (IDictionary<string, object?>)rows.Current;
    }

    // A hand-made workbook can break the reader in many ways; for the person they are one: it cannot be read.
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not (RuleException or OutOfMemoryException))
        {
            throw new RuleException("Import.BrokenWorkbook", "File");
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        bool yes => yes ? "oui" : "non",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}

/// <summary>Looks through the package: sizes declared and real, formulas of the first sheet.</summary>
internal static class WorkbookScan
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static HashSet<int> RowsWithFormula(Stream file)
    {
        file.Position = 0;
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            Weigh(zip);
            var sheet = zip.GetEntry(FirstSheet(zip)) ?? throw new InvalidDataException("No sheet.");
            using var reader = Xml(sheet.Open());
            return Formulas(reader);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            throw new RuleException("Import.BrokenWorkbook", "File");
        }
    }

    // The sizes written in the package may lie, so what really comes out is counted too.
    private static void Weigh(ZipArchive zip)
    {
        if (zip.Entries.Count > ImportLimits.MaxParts || zip.Entries.Sum(entry => entry.Length) > ImportLimits.MaxInflatedBytes)
            throw new RuleException("Import.ZipBomb", "File");
        var buffer = new byte[128 * 1024];
        var left = ImportLimits.MaxInflatedBytes;
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            while (content.Read(buffer) is var read && read > 0)
            {
                if ((left -= read) < 0)
                    throw new RuleException("Import.ZipBomb", "File");
            }
        }
    }

    private static string FirstSheet(ZipArchive zip)
    {
        var id = First(zip, "xl/workbook.xml", "sheet", reader => reader.GetAttribute("id", Relations));
        var target = First(zip, "xl/_rels/workbook.xml.rels", "Relationship", reader =>
            string.Equals(reader.GetAttribute("Id"), id, StringComparison.Ordinal) ? reader.GetAttribute("Target") : null);
        return target.StartsWith('/') ? target[1..] : "xl/" + target;
    }

    private static string First(ZipArchive zip, string part, string element, Func<XmlReader, string?> read)
    {
        var entry = zip.GetEntry(part) ?? throw new InvalidDataException("No workbook.");
        using var reader = Xml(entry.Open());
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && string.Equals(reader.LocalName, element, StringComparison.Ordinal) && read(reader) is { } found)
                return found;
        }
        throw new InvalidDataException("No sheet.");
    }

    private static HashSet<int> Formulas(XmlReader reader)
    {
        var rows = new HashSet<int>();
        var row = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (string.Equals(reader.LocalName, "row", StringComparison.Ordinal))
                row = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : row + 1;
            else if (string.Equals(reader.LocalName, "f", StringComparison.Ordinal))
                rows.Add(row);
        }
        return rows;
    }

    private static XmlReader Xml(Stream part) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        IgnoreComments = true,
    });
}
