namespace AngersHabitat.Domain.Worksites;

/// <summary>A firm under contract from a date.</summary>
public sealed class Contract : OperationRow
{
    /// <summary>Longest name of a firm, in characters.</summary>
    public const int FirmLength = 120;

    /// <summary>Longest title of a lot, in characters.</summary>
    public const int LotLength = 150;

    private Contract()
    {
    }

    internal Contract(Guid operationId, int sequence, DateOnly on, ContractTerms terms, Guid? lotId)
        : base(operationId, sequence, on)
    {
        (Firm, IsLocal, Lot, Amount, LotId) = (terms.Firm, terms.IsLocal, terms.Lot, terms.Amount, lotId);
    }

    /// <summary>Name of the firm.</summary>
    public string Firm { get; private set; } = "";

    /// <summary>« Entreprise locale »: established in the department.</summary>
    public bool IsLocal { get; private set; }

    /// <summary>The lot, in words.</summary>
    public string Lot { get; private set; } = "";

    /// <summary>Euros before tax, above zero.</summary>
    public decimal Amount { get; private set; }

    /// <summary>The tender lot that led to the contract; null when it was not published through the portal.</summary>
    public Guid? LotId { get; private set; }
}
