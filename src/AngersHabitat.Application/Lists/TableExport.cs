using System.Globalization;
using CsvHelper;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace AngersHabitat.Application.Lists;

/// <summary>
/// Tables as CSV (semicolons, UTF-8 with its mark, as French spreadsheets expect) and XLSX. A text that a spreadsheet would
/// take for a formula gets an apostrophe in front (OWASP, CSV injection); numbers and dates stay themselves. A workbook opens ready to use: columns as wide
/// as what they hold, dates shown the French way, a header that stays in sight and filters.
/// </summary>
public static class TableExport
{
    /// <summary>Media type of <see cref="ToCsv"/>.</summary>
    public const string CsvType = "text/csv; charset=utf-8";

    /// <summary>Media type of <see cref="ToXlsx"/>.</summary>
    public const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Every format, in the order in which pages offer them.</summary>
    public static IReadOnlyList<TableFormat> Formats { get; } =
    [
        new("csv", "CSV", CsvType, (columns, rows, _) => ToCsv(columns, rows)),
        new("xlsx", "XLSX", XlsxType, ToXlsx),
    ];

    private const int Narrowest = 9;
    private const int Widest = 60;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>Writes a table in one of the <see cref="Formats"/>.</summary>
    public static byte[] Write<T>(this TableFormat format, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows, string sheet)
        => format.Write(
            [.. columns.Select((column, index) => new ExportColumn<object?[]>(column.Header, line => line[index]))],
            rows.Select(row => columns.Select(column => column.Value(row)).ToArray()), sheet);

    /// <summary>Writes a CSV.</summary>
    /// <param name="columns">Columns.</param>
    /// <param name="rows">Rows.</param>
    /// <param name="separator">A comma where a site abroad asks for it; numbers then have a point.</param>
    public static byte[] ToCsv<T>(IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows, char separator = ';')
    {
        using var content = new MemoryStream();
        using (var csv = CsvWriter.Create(content, new CsvWriterOptions { Separator = separator, WriteByteOrderMark = true }, leaveOpen: true))
        {
            WriteLine(csv, columns.Select(column => Neutral(column.Header)));
            foreach (var row in rows)
                WriteLine(csv, columns.Select(column => AsText(column.Value(row), separator == ',' ? CultureInfo.InvariantCulture : French)));
        }
        return content.ToArray();
    }

    /// <summary>Writes an XLSX of one sheet.</summary>
    /// <param name="sheet">Name of the sheet, at most 31 characters.</param>
    public static byte[] ToXlsx<T>(IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows, string sheet = "Export")
    {
        using var content = new MemoryStream();
        var table = rows.Select(row => columns.Select(column => column.Value(row)).ToArray()).ToList();
        List<string> headers = [.. columns.Select(column => Neutral(column.Header))];
        // Without a row the writer would write no header either.
        if (table.Count == 0)
            table.Add(new object?[headers.Count]);
        var lines = table.Select(cells => headers.Select((header, index) => (header, index))
            .ToDictionary(column => column.header, column => AsCell(cells[column.index]), StringComparer.Ordinal));
        var look = new OpenXmlConfiguration
        {
            AutoFilter = true,
            FreezeRowCount = 1,
            DynamicColumns = [.. headers.Select((header, index) => ColumnOf(header, [.. table.Select(cells => cells[index])]))],
        };
        content.SaveAs(lines, sheetName: sheet.Length > 31 ? sheet[..31] : sheet, configuration: look);
        return content.ToArray();
    }

    /// <summary>A column as wide as its longest cell, within reason; dates and times in their format, where the whole column holds them.</summary>
    private static DynamicExcelColumn ColumnOf(string header, IReadOnlyList<object?> cells)
    {
        var column = new DynamicExcelColumn(header) { Width = Math.Clamp(cells.Select(cell => AsText(cell, French).Length).Append(header.Length + 2).Max() + 1, Narrowest, Widest) };
        var kinds = cells.OfType<object>().Select(cell => cell.GetType()).Distinct().ToList();
        if (kinds.Count == 1 && FormatOf(kinds[0]) is { } format)
            column.Format = format;
        return column;
    }

    private static string? FormatOf(Type kind)
        => kind == typeof(DateOnly) ? "dd/mm/yyyy" : kind == typeof(DateTime) ? "dd/mm/yyyy hh:mm" : kind == typeof(TimeOnly) ? "hh:mm" : null;

    /// <summary>A text that no spreadsheet takes for a formula.</summary>
    public static string Neutral(string text)
        => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + text : text;

    private static void WriteLine(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.EndRecord();
    }

    private static string AsText(object? value, CultureInfo numbers) => value switch
    {
        null => "",
        string text => Neutral(text),
        bool yes => YesNo(yes),
        DateOnly date => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture),
        // What is stored leaves whole, coordinates among it; what is computed is cut.
        decimal exact => exact.ToString("0.######", numbers),
        double or float => ((IFormattable)value).ToString("0.####", numbers),
        IFormattable number when IsNumber(value) => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Neutral(value.ToString() ?? ""),
    };

    private static object? AsCell(object? value) => value switch
    {
        string text => Neutral(text),
        bool yes => YesNo(yes),
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        TimeOnly time => time.ToTimeSpan(),
        null or DateTime => value,
        _ when IsNumber(value) => value,
        _ => Neutral(value.ToString() ?? ""),
    };

    private static bool IsNumber(object value) => value is int or long or short or byte or decimal or double or float;

    private static string YesNo(bool yes) => yes ? "oui" : "non";
}
