using System.Globalization;

namespace AngersHabitat.Application.Files;

/// <content>The getters: a cell as a text, a number, a date, one of some words.</content>
public sealed partial class ImportRow
{
    // What programs write where they know no date; a spreadsheet shows its day 0 as 00/01/1900.
    private static readonly HashSet<string> NoDates = new(StringComparer.Ordinal) { "00/00/0000", "0000-00-00", "00/01/1900", "1900-01-00", "01/01/0001", "0001-01-01" };

    private static readonly (DateOnly First, DateOnly Last) Placeholders = (new(1899, 12, 30), new(1900, 1, 2));

    /// <summary>Reads a column whose value may be missing: what is wrong in it is doubted, and does not reject the line.</summary>
    /// <returns>What was read; the default where the value could not be understood.</returns>
    public T Doubtful<T>(string column, Func<T> read)
    {
        var value = read();
        foreach (var problem in _problems.Where(problem => string.Equals(problem.Column, column, StringComparison.Ordinal)).ToList())
        {
            _problems.Remove(problem);
            // The sentence must not repeat the value: what is to be completed is kept and shown beside no line of anybody.
            _doubts.Add(problem.Code is "Import.UnknownWord" ? new RowProblem(Number, column, "Import.NotUnderstood") : problem);
        }
        return value;
    }

    /// <summary>Text that must be there and fit.</summary>
    public string? Required(string column, int maxLength)
    {
        var text = Optional(column, maxLength);
        if (text is null && IsUnderstood(column))
            Misread(column, "Import.ValueMissing");
        return text;
    }

    /// <summary>Text that may be missing; null then.</summary>
    public string? Optional(string column, int maxLength)
    {
        var text = this[column];
        if (text.Length <= maxLength)
            return text.Length == 0 ? null : text;
        Misread(column, "Import.ValueTooLong", maxLength);
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

    /// <summary>
    /// Date: <c>31/12/1945</c>, <c>1945-12-31</c>, or a cell of a workbook that shows one; a bare number is none. Null when missing or wrong, and
    /// where a placeholder (1 January 1900 and its neighbours) says that nobody knows, which is refused if the date must be there.
    /// </summary>
    public DateOnly? Date(string column, bool required = true)
    {
        if (IsPlaceholder(this[column]))
        {
            if (required)
                Misread(column, "Import.DateUnknown");
            else
                Misunderstood(column, "Import.DateUnknown");
            return null;
        }
        return Parse(column, required, "Import.NotADate", AsDate);
    }

    /// <summary>Local date and time, for instance <c>12/11/2020 10:05:00</c>; null when missing or wrong.</summary>
    public DateTime? LocalTime(string column, bool required = true)
        => Parse(column, required, "Import.NotATime", text =>
            WrittenMoment.TryStrictDateTime(text, out var time) ? time : (DateTime?)null);

    /// <summary>One of some words, compared without case or accents; null when missing or unknown.</summary>
    /// <param name="column">The column.</param>
    /// <param name="words">Value of each word.</param>
    /// <param name="required">Whether an empty cell rejects the line.</param>
    public T? Choice<T>(string column, IReadOnlyDictionary<string, T> words, bool required = true)
        where T : struct
        => Parse(column, required, "Import.UnknownWord", text =>
        {
            var key = SearchText.Normalize(text);
            if (words.TryGetValue(key, out var known))
                return known;
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
            if (required && IsUnderstood(column))
                Misread(column, "Import.ValueMissing");
            return null;
        }
        if (parse(text) is { } value)
        {
            Understand(column, value);
            return value;
        }
        Misread(column, code, [text.Length > 40 ? text[..40] : text, .. arguments]);
        return null;
    }

    private static DateOnly? AsDate(string text)
        => WrittenMoment.TryStrictDate(text, out var date) ? date : null;

    private static bool IsPlaceholder(string text)
        => NoDates.Contains(text) || (AsDate(text) is { } date && date >= Placeholders.First && date <= Placeholders.Last);
}
