namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>What came of verifying the journal.</summary>
/// <param name="Seals">How many seals held.</param>
/// <param name="Lines">How many lines they hold that are there and say what they said.</param>
/// <param name="Last">The last seal, to be compared with what logs or paper kept of it; null when there is none.</param>
/// <param name="Until">The instant up to which lines are sealed, UTC.</param>
/// <param name="Certificates">How many certificates of erasing there are.</param>
/// <param name="Break">The first place where it does not hold; null when it does.</param>
public sealed record JournalVerdict(int Seals, int Lines, string? Last, DateTime? Until, int Certificates, JournalBreak? Break);
