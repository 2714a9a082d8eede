namespace AngersHabitat.Domain.Cleaning;

/// <summary>What a plan says.</summary>
/// <param name="From">First date.</param>
/// <param name="CleanerId">The firm that cleans; null: the caretakers of the residence's lodge.</param>
/// <param name="Lines">Each point once.</param>
public sealed record CleaningTerms(DateOnly From, Guid? CleanerId, IReadOnlyList<CleaningLine> Lines);
