namespace AngersHabitat.Domain.Files;

/// <summary>What was found in a file.</summary>
/// <param name="Waiting">Lines that a confirmation stores.</param>
/// <param name="Known">Lines that bring nothing new.</param>
/// <param name="Rejected">Lines that cannot be taken.</param>
/// <param name="Parts">Parts into which the waiting lines are cut.</param>
/// <param name="Headers">JSON list of the file's headers.</param>
/// <param name="Findings">JSON of the kind's own.</param>
/// <param name="Reading">JSON of what was understood of each column.</param>
public sealed record ImportLines(int Waiting, int Known, int Rejected, int Parts, string Headers, string Findings, string Reading = FileImport.NothingRead);
