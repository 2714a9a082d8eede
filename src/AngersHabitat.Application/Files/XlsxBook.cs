using System.IO.Compression;
using System.Text;
using System.Xml;

namespace AngersHabitat.Application.Files;

/// <summary>The parts of an XLSX package that its cells need: sheets, shared texts, number formats. The package is weighed before anything trusts it.</summary>
internal sealed partial class XlsxBook : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly List<Sheet> _shown = [];
    private readonly List<Sheet> _hidden = [];
    private readonly CancellationToken _cancellation;

    public XlsxBook(Stream file, CancellationToken cancellationToken)
    {
        _cancellation = cancellationToken;
        file.Position = 0;
        _zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        Weigh();
        var targets = Targets();
        // A part declared as several sheets would be read as often.
        foreach (var (name, id, isHidden) in Declared().DistinctBy(sheet => sheet.Id, StringComparer.Ordinal))
        {
            if (targets.TryGetValue(id, out var part) && !_shown.Concat(_hidden).Any(sheet => sheet.Part == part))
                (isHidden ? _hidden : _shown).Add(new Sheet(name, part));
        }
        SharedTexts = AtMost(ImportLimits.MaxSharedTexts, Texts());
        Styles = AtMost(ImportLimits.MaxStyles, Formats());
    }

    /// <summary>A sheet and its part of the package.</summary>
    public sealed record Sheet(string Name, string Part);

    /// <summary>Sheets of cells in the order of their tabs; those hidden come last.</summary>
    public IReadOnlyList<Sheet> Sheets => [.. _shown, .. _hidden];

    /// <summary>Texts that cells share.</summary>
    public IReadOnlyList<string> SharedTexts { get; }

    /// <summary>What each style makes of a number, with the digits of a padded one.</summary>
    public IReadOnlyList<(NumberKind Kind, int Digits)> Styles { get; }

    /// <summary>Days by which the workbook counts later than from 1900.</summary>
    public int DaysLate { get; private set; }

    /// <summary>Ends the reading when nobody waits for it any more.</summary>
    public void Look() => _cancellation.ThrowIfCancellationRequested();

    public XmlReader Open(Sheet sheet) => Xml(_zip.GetEntry(sheet.Part) ?? throw new InvalidDataException("No sheet."));

    public void Dispose() => _zip.Dispose();

    /// <summary>Text of an element and all below it, spelling marks of Asian scripts left out; the reader stands at its end then.</summary>
    public static string TextOf(XmlReader reader)
    {
        var text = new StringBuilder();
        if (reader.IsEmptyElement)
            return "";
        var depth = reader.Depth;
        var isSpelling = false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.LocalName is "rPh")
                isSpelling = reader.NodeType == XmlNodeType.Element;
            if (!isSpelling && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                text.Append(reader.Value);
            if (text.Length > ImportLimits.MaxTextLength)
                throw new RuleException("Import.ZipBomb", "File");
        }
        return XmlConvert.DecodeName(text.ToString());
    }

    private List<T> AtMost<T>(int most, IEnumerable<T> read)
    {
        var all = new List<T>();
        foreach (var one in read)
        {
            Look();
            if (all.Count == most)
                throw new RuleException("Import.ZipBomb", "File");
            all.Add(one);
        }
        return all;
    }

    // The sizes written in the package may lie, so what really comes out is counted too.
    private void Weigh()
    {
        if (_zip.Entries.Count > ImportLimits.MaxParts || _zip.Entries.Sum(entry => entry.Length) > ImportLimits.MaxInflatedBytes)
            throw new RuleException("Import.ZipBomb", "File");
        var buffer = new byte[128 * 1024];
        var left = ImportLimits.MaxInflatedBytes;
        foreach (var entry in _zip.Entries)
        {
            using var content = entry.Open();
            while (content.Read(buffer) is var read && read > 0)
            {
                Look();
                if ((left -= read) < 0)
                    throw new RuleException("Import.ZipBomb", "File");
            }
        }
    }

    private static XmlReader Xml(ZipArchiveEntry part) => XmlReader.Create(part.Open(), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        IgnoreComments = true,
    });
}
