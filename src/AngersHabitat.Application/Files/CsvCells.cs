using System.Text;

namespace AngersHabitat.Application.Files;

/// <summary>The cells of a text that is one record, or is meant to be.</summary>
internal sealed class CsvCells
{
    private readonly List<string> _cells = [];

    private CsvCells()
    {
    }

    /// <summary>The cells, without the quotes around them.</summary>
    public IReadOnlyList<string> Cells => _cells;

    /// <summary>Whether the text ends within quotes.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The cell whose quotes do not match; null when all do.</summary>
    public int? BrokenAt { get; private set; }

    /// <summary>Whether a cell over several lines holds separators, as if it were records.</summary>
    public bool LooksLikeSeveral { get; private set; }

    public static CsvCells Of(string text, char separator)
    {
        var cells = new CsvCells();
        var at = 0;
        do
            at = cells.Take(text, at, separator);
        while (at <= text.Length);
        return cells;
    }

    // The place after the cell's separator; beyond the end after the last cell.
    private int Take(string text, int start, char separator)
    {
        var open = start;
        while (open < text.Length && text[open] == ' ')
            open++;
        return open < text.Length && text[open] == '"' ? TakeQuoted(text, open + 1, separator) : TakePlain(text, start, separator);
    }

    private int TakePlain(string text, int start, char separator)
    {
        var end = text.IndexOf(separator, start);
        end = end < 0 ? text.Length : end;
        var cell = text[start..end];
        // « Jean "Jo" Dupont » is a name; one quote alone was opened or closed elsewhere.
        if (cell.Count(letter => letter == '"') % 2 != 0)
            BrokenAt ??= _cells.Count;
        _cells.Add(cell);
        return end + 1;
    }

    private int TakeQuoted(string text, int at, char separator)
    {
        var cell = new StringBuilder();
        for (; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                cell.Append(text[at]);
                continue;
            }
            if (at + 1 >= text.Length || text[at + 1] != '"')
                break;
            cell.Append('"');
            at++;
        }
        if (at >= text.Length)
        {
            IsOpen = true;
            BrokenAt ??= _cells.Count;
            Add(cell.ToString(), separator);
            return text.Length + 1;
        }
        var end = text.IndexOf(separator, at + 1);
        end = end < 0 ? text.Length : end;
        var rest = text.AsSpan(at + 1, end - at - 1);
        if (!rest.IsWhiteSpace())
            BrokenAt ??= _cells.Count;
        Add(rest.IsWhiteSpace() ? cell.ToString() : $"{cell}\"{rest}", separator);
        return end + 1;
    }

    // A comma that a blank follows belongs to a text.
    private void Add(string cell, char separator)
    {
        if (cell.Contains('\n', StringComparison.Ordinal))
        {
            var separators = Enumerable.Range(0, cell.Length)
                .Count(index => cell[index] == separator && (separator != ',' || (index + 1 < cell.Length && !char.IsWhiteSpace(cell[index + 1]))));
            LooksLikeSeveral |= separators > 1;
        }
        _cells.Add(cell);
    }
}
