namespace AngersHabitat.Application.Files;

/// <summary>Why a line is rejected.</summary>
/// <param name="Line">Number of the line in the file; the headers are line 1.</param>
/// <param name="Column">Name of the column as in docs/interfaces.md; empty for the line as a whole.</param>
/// <param name="Code">Key of the French sentence, in <c>Rules.Import.resx</c> or the feature's own.</param>
/// <param name="Arguments">Values of the sentence's placeholders.</param>
public sealed record RowProblem(int Line, string Column, string Code, params IReadOnlyList<object> Arguments)
{
    internal ImportProblem In(IWords words) => new(Line, Column, Code, words.Refusal(Code, Arguments));
}
