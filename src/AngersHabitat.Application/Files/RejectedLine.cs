namespace AngersHabitat.Application.Files;

/// <summary>A line that cannot be taken.</summary>
/// <param name="Number">Number of the line in the file; the headers are line 1.</param>
/// <param name="Cells">Its cells, as read.</param>
/// <param name="Problems">What is wrong.</param>
public sealed record RejectedLine(int Number, IReadOnlyList<string> Cells, IReadOnlyList<ImportProblem> Problems);
