using System.Globalization;
using System.Xml;

namespace AngersHabitat.Application.Files;

/// <summary>Lines of an XLSX workbook, each cell as its sheet shows it: of the first sheet whose headers are known.</summary>
internal static class XlsxLines
{
    // A column further right belongs to no file that people make.
    private const int MostColumns = 500;

    /// <param name="file">Seekable content.</param>
    /// <param name="areHeaders">Whether the line is one of known headers.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The sheet read, how many there are, and its lines.</returns>
    public static (string Sheet, int Sheets, IEnumerable<RawLine> Lines) Read(Stream file, Func<IReadOnlyList<string>, bool> areHeaders, CancellationToken cancellationToken)
    {
        var book = Guarded(() => new XlsxBook(file, cancellationToken));
        var sheets = book.Sheets;
        if (sheets.Count == 0)
            throw new RuleException("Import.BrokenWorkbook", "File");
        var sheet = sheets.Count == 1 ? sheets[0] : sheets.FirstOrDefault(sheet => Guarded(() => Rows(book, sheet).FirstOrDefault(row => !row.IsBlank)) is { } first && areHeaders(first.Cells)) ?? sheets[0];
        return (sheet.Name, sheets.Count, Lines(book, sheet));
    }

    private static IEnumerable<RawLine> Lines(XlsxBook book, XlsxBook.Sheet sheet)
    {
        using (book)
        {
            using var rows = Rows(book, sheet).GetEnumerator();
            while (Guarded(rows.MoveNext))
            {
                if (rows.Current.Cells.Sum(cell => cell.Length) >= ImportLimits.MaxLineLength)
                    throw new RuleException("Import.LineTooLong", "File", rows.Current.Number, ImportLimits.MaxLineLength);
                yield return rows.Current;
            }
        }
    }

    // A hand-made workbook can break the reader in many ways; for the person they are one: it cannot be read.
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not (RuleException or OutOfMemoryException or OperationCanceledException))
        {
            throw new RuleException("Import.BrokenWorkbook", "File");
        }
    }

    private static IEnumerable<RawLine> Rows(XlsxBook book, XlsxBook.Sheet sheet)
    {
        using var reader = book.Open(sheet);
        var (number, rows) = (0, 0);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName is not "row")
                continue;
            if (++rows > ImportLimits.MaxRowsWithBlanks)
                throw new RuleException("Import.TooManyRows", "File", ImportLimits.MaxRows);
            number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : number + 1;
            yield return Row(book, reader, number);
        }
    }

    private static RawLine Row(XlsxBook book, XmlReader reader, int number)
    {
        var (cells, flaws) = (new List<string>(), new Dictionary<int, string>());
        if (reader.IsEmptyElement)
            return new RawLine(number, cells);
        var depth = reader.Depth;
        var next = 0;
        while (reader.Read() && reader.Depth > depth)
        {
            book.Look();
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName is not "c")
                continue;
            var column = ColumnOf(reader.GetAttribute("r")) ?? next;
            next = column + 1;
            var (text, flaw) = Cell(book, reader);
            if (column >= MostColumns)
                continue;
            while (cells.Count <= column)
                cells.Add("");
            cells[column] = text;
            if (flaw is not null)
                flaws[column] = flaw;
        }
        return new RawLine(number, cells) { CellFlaws = flaws };
    }

    private static (string Text, string? Flaw) Cell(XlsxBook book, XmlReader reader)
    {
        var (type, style) = (reader.GetAttribute("t") ?? "n", reader.GetAttribute("s"));
        var (text, hasFormula) = ("", false);
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                hasFormula |= reader.LocalName is "f";
                if (reader.LocalName is "v" or "is")
                    text = XlsxBook.TextOf(reader);
            }
        }
        var flaw = type is "e" ? CellFlaws.Error : hasFormula ? CellFlaws.Formula : null;
        return (Shown(book, type, style, text), flaw);
    }

    private static string Shown(XlsxBook book, string type, string? style, string text)
    {
        if (text.Length == 0)
            return "";
        switch (type)
        {
            case "s":
                return book.SharedTexts[int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)];
            case "b":
                return text is "1" ? "oui" : "non";
            case "d":
                return text.Length > 10 && text[10] == 'T' ? text[..Math.Min(text.Length, 19)] : text;
            case "n" when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                var (kind, digits) = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < book.Styles.Count ? book.Styles[index] : default;
                return NumberFormat.Show(number, kind, digits, book.DaysLate);
            default:
                return text;
        }
    }

    // « AB12 » is column 27; null when the cell does not say.
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (letter is < 'A' or > 'Z')
                break;
            column = (column * 26) + letter - 'A' + 1;
            if (column > MostColumns)
                return MostColumns;
        }
        return column == 0 ? null : column - 1;
    }
}
