namespace AngersHabitat.Application.Files;

/// <summary>Counts what was understood of a file, as its lines are sorted.</summary>
internal sealed class ReadingTally(IWords words)
{
    /// <summary>Doubts kept; all of them stay with their lines.</summary>
    private const int MostDoubts = 100;

    private readonly List<Column> _columns = [];
    private readonly List<ImportProblem> _doubts = [];
    private ImportHead? _head;

    /// <summary>Counts a line that is sorted.</summary>
    public void Add(ImportRow row)
    {
        Begin(row.Head);
        foreach (var column in _columns)
            column.Add(row, words);
        if (!row.IsRejected)
            _doubts.AddRange(row.Doubts.Take(MostDoubts - _doubts.Count).Select(doubt => doubt.In(words)));
    }

    public FileReading ToReading() => new(_head?.Sheet, _head?.Sheets ?? 0, [.. _columns.Select(column => column.ToReading())], _doubts);

    private void Begin(ImportHead head)
    {
        if (_head is not null)
            return;
        _head = head;
        var names = head.Columns.ToDictionary(column => column.Value, column => column.Key);
        // A column without header and known to nobody is what a spreadsheet leaves beside its table.
        _columns.AddRange(head.Headers.Select((header, index) => new Column(header, names.GetValueOrDefault(index), index)).Where(column => column.IsNamed));
    }

    private sealed class Column(string header, string? name, int index)
    {
        private const int MostExamples = 3;
        private const int ExampleLength = 60;

        private readonly List<CellExample> _examples = [];
        private int _filled;
        private int _understood;
        private int _doubts;

        public bool IsNamed => !string.IsNullOrWhiteSpace(header) || name is not null;

        public ColumnReading ToReading() => new(header.Trim(), name, _filled, _understood, _doubts, _examples);

        public void Add(ImportRow row, IWords words)
        {
            if (index >= row.Cells.Count || string.IsNullOrWhiteSpace(row.Cells[index]))
                return;
            _filled++;
            if (name is null)
                return;
            var isUnderstood = row.IsUnderstood(name);
            _understood += isUnderstood ? 1 : 0;
            _doubts += row.Doubts.Any(doubt => string.Equals(doubt.Column, name, StringComparison.Ordinal)) ? 1 : 0;
            if (row.IsExample && _examples.Count < MostExamples)
                Show(Short(row.Cells[index].Trim()), isUnderstood ? Short(row.ReadAs(name) is { } value ? words.Value(value) : row[name]) : null);
        }

        private void Show(string written, string? read)
        {
            if (!_examples.Exists(example => string.Equals(example.Written, written, StringComparison.Ordinal)))
                _examples.Add(new CellExample(written, read));
        }

        private static string Short(string text) => text.Length <= ExampleLength ? text : text[..(ExampleLength - 1)] + "…";
    }
}
