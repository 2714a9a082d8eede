namespace AngersHabitat.Application.Files;

/// <summary>
/// Reads the lines of a CSV or XLSX file one after the other, so that 100,000 lines take no more memory than one.
/// </summary>
public static class ImportTable
{
    /// <summary>
    /// Reads a file. Nothing is read before the sequence is walked; refusals of the file as a whole come while walking it.
    /// </summary>
    /// <param name="file">Seekable content.</param>
    /// <param name="fileName">Name given by the person; its ending must agree with the content.</param>
    /// <param name="schema">The columns expected.</param>
    /// <exception cref="RuleException">On field <c>File</c>: <c>Import.Empty</c>, <c>Import.TooLarge</c>, <c>Import.WrongType</c>,
    /// <c>Import.Binary</c>, <c>Import.HeaderMissing</c>, <c>Import.HeaderTwice</c>, <c>Import.LineTooLong</c>, <c>Import.TooManyRows</c>,
    /// <c>Import.ZipBomb</c>, <c>Import.BrokenWorkbook</c>, <c>Import.NoRow</c>.</exception>
    public static IEnumerable<ImportRow> Read(Stream file, string fileName, ImportSchema schema)
    {
        Dictionary<string, int>? columns = null;
        IReadOnlyList<string> headers = [];
        var count = 0;
        foreach (var line in Lines(file, fileName))
        {
            if (line.Cells.All(string.IsNullOrWhiteSpace))
                continue;
            if (columns is null)
            {
                (headers, columns) = (line.Cells, schema.Locate(line.Cells));
                continue;
            }
            if (++count > ImportLimits.MaxRows)
                throw new RuleException("Import.TooManyRows", "File", ImportLimits.MaxRows);
            var row = new ImportRow(line.Number, line.Cells, headers, columns);
            if (line.HasFormula && !row.IsRejected)
                row.Reject("", "Import.FormulaCell");
            yield return row;
        }
        if (columns is null)
            throw new RuleException("Import.Empty", "File");
        if (count == 0)
            throw new RuleException("Import.NoRow", "File");
    }

    /// <summary>The headers of a file, as written; empty when there are none.</summary>
    public static IReadOnlyList<string> Headers(Stream file, string fileName)
        => Lines(file, fileName).FirstOrDefault(line => !line.Cells.All(string.IsNullOrWhiteSpace)).Cells ?? [];

    private static IEnumerable<RawLine> Lines(Stream file, string fileName)
    {
        if (file.Length == 0)
            throw new RuleException("Import.Empty", "File");
        if (file.Length > ImportLimits.MaxBytes)
            throw new RuleException("Import.TooLarge", "File", ImportLimits.MaxBytes / 1024 / 1024);
        var kind = FileKinds.Of(file);
        var ending = Path.GetExtension(fileName).ToUpperInvariant();
        return (kind, ending) switch
        {
            (FileKind.Zip, ".XLSX") => XlsxLines.Read(file),
            (FileKind.Text, ".CSV" or ".TXT" or ".TSV") => CsvLines.Read(file),
            (FileKind.Binary, ".CSV" or ".TXT" or ".TSV") => throw new RuleException("Import.Binary", "File"),
            _ => throw new RuleException("Import.WrongType", "File"),
        };
    }
}

/// <summary>A line before its columns are known.</summary>
internal readonly record struct RawLine(int Number, IReadOnlyList<string> Cells, bool HasFormula = false);
