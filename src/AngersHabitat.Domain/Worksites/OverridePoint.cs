namespace AngersHabitat.Domain.Worksites;

/// <summary>A judgement in force from a date to the day before <paramref name="To"/>.</summary>
public readonly record struct OverridePoint(DateOnly On, DateOnly To, Health Health, string Reason);
