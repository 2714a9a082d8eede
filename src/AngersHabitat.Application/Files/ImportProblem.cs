namespace AngersHabitat.Application.Files;

/// <summary>What is wrong with a line, in words.</summary>
/// <param name="Line">Number of the line in the file; the headers are line 1.</param>
/// <param name="Column">Name of the column as in the contract; empty for the line as a whole.</param>
/// <param name="Code">Code of the reason.</param>
/// <param name="Sentence">The reason in French.</param>
public sealed record ImportProblem(int Line, string Column, string Code, string Sentence);
