namespace AngersHabitat.Application.Files;

/// <summary>
/// A line of a file, read by column. A getter that cannot read its cell notes a problem and returns null; once all cells
/// are read, <see cref="IsRejected"/> says whether the line can be taken.
/// </summary>
public sealed partial class ImportRow
{
    private readonly ImportHead _head;
    private readonly List<RowProblem> _problems = [];
    private readonly List<RowProblem> _doubts = [];
    private readonly HashSet<string> _misread = new(StringComparer.Ordinal);
    private readonly HashSet<string> _flawed = new(StringComparer.Ordinal);
    private Dictionary<string, object>? _values;

    internal ImportRow(RawLine line, ImportHead head)
    {
        (Number, Cells, _head) = (line.Number, line.Cells, head);
        foreach (var (column, index) in head.Columns)
        {
            if (index >= line.Cells.Count)
                continue;
            // What is wrong in a column that nobody reads hurts nobody.
            if ((line.CellFlaws.GetValueOrDefault(index) ?? CellFlaws.Of(line.Cells[index])) is { } flaw && _flawed.Add(column))
                Misread(column, flaw);
        }
        if (line.Flaw is not null)
            Misread(head.Columns.FirstOrDefault(column => column.Value == line.FlawCell).Key ?? "", line.Flaw);
    }

    /// <summary>Number of the line in the file; the headers are line 1.</summary>
    public int Number { get; }

    /// <summary>The cells as read, in the order of the file.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>What all lines of the file have in common.</summary>
    public ImportHead Head => _head;

    /// <summary>What is wrong with the line, in the order found.</summary>
    public IReadOnlyList<RowProblem> Problems => _problems;

    /// <summary>What could not be understood though the line is taken.</summary>
    public IReadOnlyList<RowProblem> Doubts => _doubts;

    /// <summary>Whether something is wrong with the line.</summary>
    public bool IsRejected => _problems.Count > 0;

    /// <summary>Text of a cell, trimmed, blanks folded; empty when the column or the cell is, or when the cell cannot be read.</summary>
    public string this[string column]
        => _head.Columns.TryGetValue(column, out var index) && index < Cells.Count && !_flawed.Contains(column) ? Folded(Cells[index]) : "";

    /// <summary>Whether the cell of a column says something, readable or not.</summary>
    public bool IsFilled(string column)
        => _head.Columns.TryGetValue(column, out var index) && index < Cells.Count && !string.IsNullOrWhiteSpace(Cells[index]);

    /// <summary>Whether the cell of a column was understood; an empty one is.</summary>
    public bool IsUnderstood(string column) => !_misread.Contains(column);

    /// <summary>Whether the preview may show the line as an example: one of the first, so that a long file does not pay for three cells.</summary>
    public bool IsExample => Number <= ImportLimits.ExampleLines;

    /// <summary>What was made of the cell of a column; null when its text is all that it says, or when the line is no example.</summary>
    public object? ReadAs(string column) => _values?.GetValueOrDefault(column);

    /// <summary>Says what was made of a cell, for the preview; the getters of dates, numbers and words say it themselves.</summary>
    public void Understand(string column, object value)
    {
        if (IsExample)
            (_values ??= new(StringComparer.Ordinal))[column] = value;
    }

    /// <summary>Rejects the line.</summary>
    /// <param name="column">Column concerned; empty for the line.</param>
    /// <param name="code">Key of the French sentence.</param>
    /// <param name="arguments">Values of its placeholders.</param>
    public void Reject(string column, string code, params object[] arguments)
        => _problems.Add(new RowProblem(Number, column, code, arguments));

    /// <summary>Rejects the line for a cell that cannot be understood.</summary>
    /// <inheritdoc cref="Reject" />
    public void Misread(string column, string code, params object[] arguments)
    {
        _misread.Add(column);
        Reject(column, code, arguments);
    }

    /// <summary>Notes something that is to be completed or looked at; the line is taken all the same.</summary>
    /// <inheritdoc cref="Reject" />
    public void Doubt(string column, string code, params object[] arguments)
        => _doubts.Add(new RowProblem(Number, column, code, arguments));

    /// <summary>As <see cref="Doubt"/>, for a cell that cannot be understood.</summary>
    /// <inheritdoc cref="Reject" />
    public void Misunderstood(string column, string code, params object[] arguments)
    {
        _misread.Add(column);
        Doubt(column, code, arguments);
    }

    private static string Folded(string cell)
        => IsFolded(cell) ? cell : string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsFolded(string cell)
    {
        for (var index = 0; index < cell.Length; index++)
        {
            if (char.IsWhiteSpace(cell[index]) && (cell[index] != ' ' || index == 0 || index == cell.Length - 1 || cell[index - 1] == ' '))
                return false;
        }
        return true;
    }
}
