namespace AngersHabitat.Application.Files;

/// <summary>
/// Lines of a CSV text: separator found out, quotes as in RFC 4180. A cell may hold line breaks; yet where a quote opened in one line and closed in
/// another would swallow the lines between, the line is refused and the next ones are read for themselves: nothing is guessed, and no line vanishes.
/// </summary>
internal static class CsvLines
{
    /// <summary>Lines of the file that one record may take.</summary>
    private const int MostLines = 5;

    private static readonly char[] Separators = [';', '\t', ','];

    public static IEnumerable<RawLine> Read(Stream file)
    {
        var text = CsvText.Read(file);
        var separator = SeparatorOf(text);
        int? width = null;
        for (var index = 0; index < text.Count;)
        {
            var (line, taken) = Record(text, index, separator, width);
            index += taken;
            if (line.IsBlank)
                continue;
            width ??= line.Cells.Count;
            yield return line;
        }
    }

    private static (RawLine Line, int Taken) Record(CsvText text, int first, char separator, int? width)
    {
        var line = text[first];
        var cells = CsvCells.Of(line.Text, separator);
        for (var taken = 1; cells.IsOpen && taken < MostLines && first + taken < text.Count; taken++)
        {
            line = line.With(text[first + taken]);
            if (line.Text.Length >= ImportLimits.MaxLineLength)
                break;
            var longer = CsvCells.Of(line.Text, separator);
            if (longer is { IsOpen: false, BrokenAt: null, LooksLikeSeveral: false } && (width is null || longer.Cells.Count == width))
                return (Line(longer, line.Marked, first, separator, width), taken + 1);
        }
        return (Line(cells, text[first].Marked, first, separator, width), 1);
    }

    private static RawLine Line(CsvCells read, string? marked, int index, char separator, int? width)
    {
        var raw = new RawLine(index + 1, read.Cells) { CellFlaws = FlawsOf(marked, separator) };
        if (read.BrokenAt is { } broken)
            return raw with { Flaw = "Import.BrokenQuote", FlawCell = broken };
        return width is { } most && read.Cells.Skip(most).Any(cell => !string.IsNullOrWhiteSpace(cell)) ? raw with { Flaw = "Import.TooManyCells" } : raw;
    }

    private static Dictionary<int, string> FlawsOf(string? marked, char separator)
        => marked is null ? [] : CsvCells.Of(marked, separator).Cells.Index()
            .Where(cell => cell.Item.Contains('\uFFFD', StringComparison.Ordinal)).ToDictionary(cell => cell.Index, _ => CellFlaws.OtherEncoding);

    // The commonest candidate of the first line that is not blank, outside quotes.
    private static char SeparatorOf(CsvText text)
    {
        var first = Enumerable.Range(0, text.Count).Select(index => text[index].Text).FirstOrDefault(line => !string.IsNullOrWhiteSpace(line)) ?? "";
        var counts = new int[Separators.Length];
        var quoted = false;
        foreach (var character in first)
        {
            quoted ^= character == '"';
            if (!quoted && Array.IndexOf(Separators, character) is var index && index >= 0)
                counts[index]++;
        }
        return Separators[Array.IndexOf(counts, counts.Max())];
    }
}
