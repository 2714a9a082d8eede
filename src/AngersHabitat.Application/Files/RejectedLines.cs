using System.Globalization;
using AngersHabitat.Application.Lists;

namespace AngersHabitat.Application.Files;

/// <summary>The rejected lines of a file, as a CSV to be mended and sent again: the added columns are ignored then.</summary>
public static class RejectedLines
{
    /// <summary>Writes the file: line, column and reason first, then the line's own cells.</summary>
    /// <param name="headers">Headers of the file, as written in it.</param>
    /// <param name="lines">The rejected lines.</param>
    public static byte[] ToCsv(IReadOnlyList<string> headers, IEnumerable<RejectedLine> lines)
    {
        var columns = new List<ExportColumn<RejectedLine>>
        {
            new("ligne", line => line.Number.ToString(CultureInfo.InvariantCulture)),
            new("colonne en cause", line => string.Join(", ", line.Problems.Select(problem => problem.Column).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal))),
            new("motif du rejet", line => string.Join(" ", line.Problems.Select(problem => problem.Sentence))),
        };
        for (var index = 0; index < headers.Count; index++)
        {
            var position = index;
            columns.Add(new(headers[position], line => position < line.Cells.Count ? line.Cells[position] : ""));
        }
        return TableExport.ToCsv(columns, lines);
    }
}
