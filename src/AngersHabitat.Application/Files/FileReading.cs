namespace AngersHabitat.Application.Files;

/// <summary>What was understood of a file, for its owner to look at before she confirms. The examples are of people: it goes with the confirmation.</summary>
/// <param name="Sheet">The sheet that was read; null for a text.</param>
/// <param name="Sheets">How many sheets the workbook has; none for a text.</param>
/// <param name="Columns">Its columns in their order.</param>
/// <param name="Doubts">What is to be looked at in lines that are taken: the first hundred.</param>
public sealed record FileReading(string? Sheet, int Sheets, IReadOnlyList<ColumnReading> Columns, IReadOnlyList<ImportProblem> Doubts);
