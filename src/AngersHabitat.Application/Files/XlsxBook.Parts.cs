using System.Globalization;
using System.Xml;

namespace AngersHabitat.Application.Files;

/// <content>The parts beside the sheets: their list, the texts that cells share, the number formats.</content>
internal sealed partial class XlsxBook
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Workbooks of old Macintoshes count their days from 1904.
    private const int DaysTo1904 = 1_462;

    private List<(string Name, string Id, bool IsHidden)> Declared()
    {
        var sheets = new List<(string, string, bool)>();
        using var reader = Xml(_zip.GetEntry("xl/workbook.xml") ?? throw new InvalidDataException("No workbook."));
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName is "workbookPr" && reader.GetAttribute("date1904") is "1" or "true")
                DaysLate = DaysTo1904;
            else if (reader.LocalName is "sheet" && sheets.Count == ImportLimits.MaxSheets)
                throw new RuleException("Import.ZipBomb", "File");
            else if (reader.LocalName is "sheet")
                sheets.Add((reader.GetAttribute("name") ?? "", reader.GetAttribute("id", Relations) ?? "", reader.GetAttribute("state") is "hidden" or "veryHidden"));
        }
        return sheets;
    }

    // Sheets of cells only: a diagram may have a tab of its own.
    private Dictionary<string, string> Targets()
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = Xml(_zip.GetEntry("xl/_rels/workbook.xml.rels") ?? throw new InvalidDataException("No workbook."));
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "Relationship" && reader.GetAttribute("Type")?.EndsWith("/worksheet", StringComparison.Ordinal) == true
                && reader.GetAttribute("Target") is { Length: > 0 } target)
                targets[reader.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        }
        return targets;
    }

    private IEnumerable<string> Texts()
    {
        if (_zip.GetEntry("xl/sharedStrings.xml") is not { } entry)
            yield break;
        using var reader = Xml(entry);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "si")
                yield return TextOf(reader);
        }
    }

    private IEnumerable<(NumberKind Kind, int Digits)> Formats()
    {
        if (_zip.GetEntry("xl/styles.xml") is not { } entry)
            yield break;
        var written = new Dictionary<int, (NumberKind, int)>();
        var inCells = false;
        using var reader = Xml(entry);
        while (reader.Read())
        {
            if (reader.LocalName is "cellXfs")
                inCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            if (reader.NodeType != XmlNodeType.Element || !int.TryParse(reader.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                continue;
            if (reader.LocalName is "numFmt" && reader.GetAttribute("formatCode") is { } code)
                written[id] = (NumberFormat.Of(code), code.Count(letter => letter == '0'));
            else if (reader.LocalName is "xf" && inCells)
                yield return written.TryGetValue(id, out var format) ? format : (NumberFormat.BuiltIn(id), 0);
        }
    }
}
