using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace AngersHabitat.Application.Files;

/// <summary>Lines of the first sheet of an XLSX workbook. The package is weighed before anything trusts it.</summary>
internal static class XlsxLines
{
    public static IEnumerable<RawLine> Read(Stream file)
    {
        var (formulas, daysLate) = WorkbookScan.Of(file);
        file.Position = 0;
        var number = 0;
        foreach (var row in Rows(file))
        {
            number++;
            var cells = row.Values.Select(value => Text(value is DateTime date ? date.AddDays(daysLate) : value)).ToList();
            if (cells.Sum(cell => cell.Length) >= ImportLimits.MaxLineLength)
                throw new RuleException("Import.LineTooLong", "File", number, ImportLimits.MaxLineLength);
            yield return new RawLine(number, cells, formulas.Contains(number));
        }
    }

    private static IEnumerable<IDictionary<string, object?>> Rows(Stream file)
    {
        using var rows = Guarded(() => file.Query(useHeaderRow: false, excelType: ExcelType.XLSX, configuration: new OpenXmlConfiguration
        {
            FillMergedCells = false,
        }).GetEnumerator());
        while (Guarded(rows.MoveNext))
            yield return (IDictionary<string, object?>)rows.Current;
    }

    // A hand-made workbook can break the reader in many ways; for the person they are one: it cannot be read.
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not (RuleException or OutOfMemoryException))
        {
            throw new RuleException("Import.BrokenWorkbook", "File");
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        bool yes => yes ? "oui" : "non",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
