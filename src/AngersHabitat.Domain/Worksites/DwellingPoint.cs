namespace AngersHabitat.Domain.Worksites;

/// <summary>A number of dwellings and the date from which it holds.</summary>
public readonly record struct DwellingPoint(DateOnly On, int Dwellings);
