namespace AngersHabitat.Application.Files;

/// <summary>What the lines of a file have in common.</summary>
/// <param name="Headers">Headers as written in the file.</param>
/// <param name="Columns">Position of each known column.</param>
/// <param name="Sheet">The sheet that is read; null for a text.</param>
/// <param name="Sheets">How many sheets the workbook has; none for a text.</param>
public sealed record ImportHead(IReadOnlyList<string> Headers, IReadOnlyDictionary<string, int> Columns, string? Sheet, int Sheets);
