namespace AngersHabitat.Application.Common;

/// <summary>How the journal stood when it was last verified.</summary>
/// <param name="At">When, UTC; null: not yet, which is so on the first day.</param>
/// <param name="Lines">How many lines held.</param>
/// <param name="Break">Where it did not hold; null when it did.</param>
public sealed record JournalStanding(DateTime? At, int Lines, JournalBreak? Break);
