namespace AngersHabitat.Domain.Worksites;

/// <summary>Progress on a date, in points of percentage weighted by dwellings.</summary>
/// <param name="On">The date.</param>
/// <param name="Planned">What the promised dates lead one to expect, suspensions taken off.</param>
/// <param name="Actual">What the reports say; null after the date of the figures.</param>
public readonly record struct ProgressPoint(DateOnly On, double Planned, double? Actual);
