namespace AngersHabitat.Application.Common;

/// <summary>The last and the next round of a residence; nobody's name is in it.</summary>
/// <param name="LastAt">When something was last cleaned, UTC; null: not in the last 60 days.</param>
/// <param name="NextBy">Until when the next round is due, UTC; null: none in the next 31 days.</param>
public sealed record ResidenceCleaning(DateTime? LastAt, DateTime? NextBy);
