namespace AngersHabitat.Application.Files;

/// <summary>Reads the lines of a CSV or XLSX file one after the other. Of a text the file's bytes are held, of a workbook the texts that cells share.</summary>
public static class ImportTable
{
    /// <summary>
    /// Reads a file. Nothing is read before the sequence is walked; refusals of the file as a whole come while walking it.
    /// </summary>
    /// <param name="file">Seekable content.</param>
    /// <param name="fileName">Name given by the person; its ending must agree with the content.</param>
    /// <param name="schema">The columns expected.</param>
    /// <param name="cancellationToken">Ends the reading, within a line too, when nobody waits for it any more.</param>
    /// <returns>Every line under the headers that is not blank, once.</returns>
    /// <exception cref="RuleException">On field <c>File</c>: <c>Import.Empty</c>, <c>Import.TooLarge</c>, <c>Import.WrongType</c>,
    /// <c>Import.Binary</c>, <c>Import.HeaderMissing</c>, <c>Import.HeaderTwice</c>, <c>Import.LineTooLong</c>, <c>Import.TooManyRows</c>,
    /// <c>Import.ZipBomb</c>, <c>Import.BrokenWorkbook</c>, <c>Import.NoRow</c>.</exception>
    public static IEnumerable<ImportRow> Read(Stream file, string fileName, ImportSchema schema, CancellationToken cancellationToken = default)
    {
        var (sheet, sheets, lines) = Lines(file, fileName, schema, cancellationToken);
        ImportHead? head = null;
        var count = 0;
        foreach (var line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.IsBlank)
                continue;
            if (head is null)
            {
                head = new ImportHead(line.Cells, schema.Locate(line.Cells), sheet, sheets);
                continue;
            }
            if (++count > ImportLimits.MaxRows)
                throw new RuleException("Import.TooManyRows", "File", ImportLimits.MaxRows);
            yield return new ImportRow(line, head);
        }
        if (head is null)
            throw new RuleException("Import.Empty", "File");
        if (count == 0)
            throw new RuleException("Import.NoRow", "File");
    }

    private static (string? Sheet, int Sheets, IEnumerable<RawLine> Lines) Lines(Stream file, string fileName, ImportSchema schema, CancellationToken cancellationToken)
    {
        if (file.Length == 0)
            throw new RuleException("Import.Empty", "File");
        if (file.Length > ImportLimits.MaxBytes)
            throw new RuleException("Import.TooLarge", "File", ImportLimits.MaxBytes / 1024 / 1024);
        var kind = FileKinds.Of(file);
        var ending = Path.GetExtension(fileName).ToUpperInvariant();
        return (kind, ending) switch
        {
            (FileKind.Zip, ".XLSX") => XlsxLines.Read(file, schema.Knows, cancellationToken),
            (FileKind.Text, ".CSV" or ".TXT" or ".TSV") => (null, 0, CsvLines.Read(file)),
            (FileKind.Binary, ".CSV" or ".TXT" or ".TSV") => throw new RuleException("Import.Binary", "File"),
            _ => throw new RuleException("Import.WrongType", "File"),
        };
    }
}

/// <summary>A line before its columns are known.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record RawLine(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>What is wrong with it whatever its columns mean: code of the sentence.</summary>
    public string? Flaw { get; init; }

    /// <summary>The cell where that shows; negative: none in particular.</summary>
    public int FlawCell { get; init; } = -1;

    /// <summary>What is wrong with cells beyond what their text says.</summary>
    public IReadOnlyDictionary<int, string> CellFlaws { get; init; } = new Dictionary<int, string>();

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsBlank => Flaw is null && Cells.All(string.IsNullOrWhiteSpace);
}
