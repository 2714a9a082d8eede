namespace AngersHabitat.Domain.Worksites;

/// <summary>A date of a milestone.</summary>
/// <param name="On">Since when it is known.</param>
/// <param name="Kind">The milestone.</param>
/// <param name="Field">Which of its three dates.</param>
/// <param name="Date">The date given.</param>
public readonly record struct MilestonePoint(DateOnly On, MilestoneKind Kind, MilestoneField Field, DateOnly Date);
