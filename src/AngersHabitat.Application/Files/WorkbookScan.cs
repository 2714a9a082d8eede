using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace AngersHabitat.Application.Files;

/// <summary>Looks through the package: sizes declared and real, formulas of the first sheet.</summary>
internal static class WorkbookScan
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Workbooks of old Macintoshes count their days from 1904; the reader counts from 1900 whatever they say.
    private const int DaysTo1904 = 1_462;

    public static (HashSet<int> RowsWithFormula, int DaysLate) Of(Stream file)
    {
        file.Position = 0;
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            Weigh(zip);
            var sheet = zip.GetEntry(FirstSheet(zip)) ?? throw new InvalidDataException("No sheet.");
            using var reader = Xml(sheet.Open());
            return (Formulas(reader), CountsFrom1904(zip) ? DaysTo1904 : 0);
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

    private static bool CountsFrom1904(ZipArchive zip)
        => Find(zip, "xl/workbook.xml", "workbookPr", reader => reader.GetAttribute("date1904")) is "1" or "true";

    private static string FirstSheet(ZipArchive zip)
    {
        var id = First(zip, "xl/workbook.xml", "sheet", reader => reader.GetAttribute("id", Relations));
        var target = First(zip, "xl/_rels/workbook.xml.rels", "Relationship", reader =>
            string.Equals(reader.GetAttribute("Id"), id, StringComparison.Ordinal) ? reader.GetAttribute("Target") : null);
        return target.StartsWith('/') ? target[1..] : "xl/" + target;
    }

    private static string First(ZipArchive zip, string part, string element, Func<XmlReader, string?> read)
        => Find(zip, part, element, read) ?? throw new InvalidDataException("No sheet.");

    private static string? Find(ZipArchive zip, string part, string element, Func<XmlReader, string?> read)
    {
        var entry = zip.GetEntry(part) ?? throw new InvalidDataException("No workbook.");
        using var reader = Xml(entry.Open());
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && string.Equals(reader.LocalName, element, StringComparison.Ordinal) && read(reader) is { } found)
                return found;
        }
        return null;
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
