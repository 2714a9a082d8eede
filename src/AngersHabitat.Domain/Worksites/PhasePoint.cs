namespace AngersHabitat.Domain.Worksites;

/// <summary>A phase and the date of its entry.</summary>
public readonly record struct PhasePoint(DateOnly On, Phase Phase);
