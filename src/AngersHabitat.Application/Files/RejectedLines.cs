using System.Globalization;
using AngersHabitat.Application.Lists;

namespace AngersHabitat.Application.Files;

/// <summary>The rejected lines of a file, as a CSV to be mended and sent again: the added columns are ignored then.</summary>
public static class RejectedLines
{
    /// <summary>Writes the file: line, column and reason first, then the line's own cells.</summary>
    /// <param name="headers">Headers of the file, as written in it.</param>
    /// <param name="rows">The rejected lines.</param>
    /// <param name="sentence">French sentence of a problem.</param>
    public static byte[] ToCsv(IReadOnlyList<string> headers, IEnumerable<ImportRow> rows, Func<RowProblem, string> sentence)
    {
        var columns = new List<ExportColumn<ImportRow>>
        {
            new("ligne", row => row.Number.ToString(CultureInfo.InvariantCulture)),
            new("colonne en cause", row => string.Join(", ", row.Problems.Select(problem => problem.Column).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal))),
            new("motif du rejet", row => string.Join(" ", row.Problems.Select(sentence))),
        };
        for (var index = 0; index < headers.Count; index++)
        {
            var position = index;
            columns.Add(new(headers[position], row => position < row.Cells.Count ? row.Cells[position] : ""));
        }
        return TableExport.ToCsv(columns, rows);
    }
}
