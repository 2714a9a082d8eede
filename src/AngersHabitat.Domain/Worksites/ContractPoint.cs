namespace AngersHabitat.Domain.Worksites;

/// <summary>A contract: its date, whether the firm is local, euros before tax.</summary>
public readonly record struct ContractPoint(DateOnly On, bool IsLocal, decimal Amount);
