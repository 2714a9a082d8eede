namespace AngersHabitat.Domain.Worksites;

/// <summary>Terms of a contract.</summary>
/// <param name="Firm">Name of the firm.</param>
/// <param name="IsLocal">Established in the department.</param>
/// <param name="Lot">The lot, in words.</param>
/// <param name="Amount">Euros before tax, above zero.</param>
public sealed record ContractTerms(string Firm, bool IsLocal, string Lot, decimal Amount);
