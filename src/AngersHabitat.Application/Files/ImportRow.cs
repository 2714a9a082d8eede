using System.Globalization;

namespace AngersHabitat.Application.Files;

/// <summary>Why a line is rejected.</summary>
/// <param name="Line">Number of the line in the file; the headers are line 1.</param>
/// <param name="Column">Name of the column as in docs/interfaces.md; empty for the line as a whole.</param>
/// <param name="Code">Key of the French sentence, in <c>Rules.Import.resx</c> or the feature's own.</param>
/// <param name="Arguments">Values of the sentence's placeholders.</param>
public sealed record RowProblem(int Line, string Column, string Code, params IReadOnlyList<object> Arguments);

/// <summary>
/// A line of a file, read by column. A getter that cannot read its cell notes a problem and returns null; once all cells
/// are read, <see cref="IsRejected"/> says whether the line can be taken.
/// </summary>
public sealed class ImportRow
{
    private static readonly string[] DateFormats = ["d/M/yyyy", "yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd'T'HH:mm:ss"];

    private static readonly string[] TimeFormats =
        ["d/M/yyyy H:mm", "d/M/yyyy H:mm:ss", "yyyy-MM-dd H:mm", "yyyy-MM-dd H:mm:ss", "yyyy-MM-dd'T'H:mm", "yyyy-MM-dd'T'H:mm:ss"];

    private readonly Dictionary<string, int> _columns;
    private readonly List<RowProblem> _problems = [];

    internal ImportRow(int number, IReadOnlyList<string> cells, IReadOnlyList<string> headers, Dictionary<string, int> columns)
    {
        (Number, Cells, Headers, _columns) = (number, cells, headers, columns);
        if (cells.Any(LooksLikeFormula))
            Reject("", "Import.FormulaCell");
    }

    /// <summary>Number of the line in the file; the headers are line 1.</summary>
    public int Number { get; }

    /// <summary>The cells as read, in the order of the file.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>Headers of the file, as written in it.</summary>
    public IReadOnlyList<string> Headers { get; }

    /// <summary>What is wrong with the line, in the order found.</summary>
    public IReadOnlyList<RowProblem> Problems => _problems;

    /// <summary>Whether something is wrong with the line.</summary>
    public bool IsRejected => _problems.Count > 0;

    /// <summary>Text of a cell, trimmed, blanks folded; empty when the column or the cell is.</summary>
    public string this[string column]
        => _columns.TryGetValue(column, out var index) && index < Cells.Count ? Folded(Cells[index]) : "";

    /// <summary>Rejects the line.</summary>
    /// <param name="column">Column concerned; empty for the line.</param>
    /// <param name="code">Key of the French sentence.</param>
    /// <param name="arguments">Values of its placeholders.</param>
    public void Reject(string column, string code, params object[] arguments)
        => _problems.Add(new RowProblem(Number, column, code, arguments));

    /// <summary>Text that must be there and fit.</summary>
    public string? Required(string column, int maxLength)
    {
        var text = Optional(column, maxLength);
        if (text is null && !_problems.Exists(problem => string.Equals(problem.Column, column, StringComparison.Ordinal)))
            Reject(column, "Import.ValueMissing");
        return text;
    }

    /// <summary>Text that may be missing; null then.</summary>
    public string? Optional(string column, int maxLength)
    {
        var text = this[column];
        if (text.Length <= maxLength)
            return text.Length == 0 ? null : text;
        Reject(column, "Import.ValueTooLong", maxLength);
        return null;
    }

    /// <summary>Whole number within bounds; null when missing or wrong.</summary>
    public int? Integer(string column, int min, int max, bool required = true)
        => Parse(column, required, "Import.NotANumber", text =>
            int.TryParse(text.Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= min && value <= max ? value : (int?)null, min, max);

    /// <summary>Number within bounds, with a comma or a point; null when missing or wrong.</summary>
    public decimal? Decimal(string column, decimal min, decimal max, bool required = true)
        => Parse(column, required, "Import.NotANumber", text =>
            decimal.TryParse(text.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.').TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            && value >= min && value <= max ? value : (decimal?)null, min, max);

    /// <summary>Date (<c>31/12/1945</c>, <c>1945-12-31</c> or a date of Excel); null when missing or wrong.</summary>
    public DateOnly? Date(string column, bool required = true)
        => Parse(column, required, "Import.NotADate", text =>
            DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : ExcelDate(text));

    /// <summary>Local date and time, for instance <c>12/11/2020 10:05:00</c>; null when missing or wrong.</summary>
    public DateTime? LocalTime(string column, bool required = true)
        => Parse(column, required, "Import.NotATime", text =>
            DateTime.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : (DateTime?)null);

    /// <summary>One of some words, compared without case or accents; null when missing or unknown.</summary>
    /// <param name="column">The column.</param>
    /// <param name="words">Value of each word.</param>
    /// <param name="required">Whether an empty cell rejects the line.</param>
    public T? Choice<T>(string column, IReadOnlyDictionary<string, T> words, bool required = true)
        where T : struct
        => Parse(column, required, "Import.UnknownWord", text =>
        {
            var key = SearchText.Normalize(text);
            foreach (var (word, value) in words)
            {
                if (string.Equals(SearchText.Normalize(word), key, StringComparison.Ordinal))
                    return value;
            }
            return (T?)null;
        }, string.Join(", ", words.Keys));

    private T? Parse<T>(string column, bool required, string code, Func<string, T?> parse, params object[] arguments)
        where T : struct
    {
        var text = this[column];
        if (text.Length == 0)
        {
            if (required)
                Reject(column, "Import.ValueMissing");
            return null;
        }
        if (parse(text) is { } value)
            return value;
        Reject(column, code, [text.Length > 40 ? text[..40] : text, .. arguments]);
        return null;
    }

    // Excel numbers its days from 1 January 1900 and believes in a 29 February 1900; from March on the two agree at 30 December 1899.
    private static DateOnly? ExcelDate(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 60 and < 80_000
            ? new DateOnly(1899, 12, 30).AddDays(days)
            : null;

    private static bool LooksLikeFormula(string cell)
    {
        var text = cell.AsSpan().TrimStart();
        return text.Length > 1 && (text[0] is '=' or '@'
            || (text[0] is '+' or '-' && !char.IsAsciiDigit(text[1]) && text[1] is not (' ' or '(' or '-')));
    }

    private static string Folded(string cell)
        => string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
