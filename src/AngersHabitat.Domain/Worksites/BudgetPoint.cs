namespace AngersHabitat.Domain.Worksites;

/// <summary>Euros before tax committed and spent, from a date.</summary>
public readonly record struct BudgetPoint(DateOnly On, decimal Committed, decimal Spent);
