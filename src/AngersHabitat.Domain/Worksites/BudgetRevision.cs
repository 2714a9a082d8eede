namespace AngersHabitat.Domain.Worksites;

/// <summary>The money of the operation, from a date, in euros before tax.</summary>
public sealed class BudgetRevision : OperationRow
{
    private BudgetRevision()
    {
    }

    internal BudgetRevision(Guid operationId, int sequence, DateOnly on, decimal committed, decimal spent)
        : base(operationId, sequence, on)
    {
        Committed = committed;
        Spent = spent;
    }

    /// <summary>Committed, at least zero.</summary>
    public decimal Committed { get; private set; }

    /// <summary>Spent, at least zero.</summary>
    public decimal Spent { get; private set; }
}
