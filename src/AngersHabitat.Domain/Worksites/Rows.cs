namespace AngersHabitat.Domain.Worksites;

/// <summary>An append-only row of an operation: numbered within it, never changed, never removed.</summary>
public abstract class OperationRow
{
    /// <summary>For EF only.</summary>
    private protected OperationRow()
    {
    }

    private protected OperationRow(Guid operationId, int sequence, DateOnly on)
    {
        OperationId = operationId;
        Sequence = sequence;
        On = on;
    }

    /// <summary>The operation.</summary>
    public Guid OperationId { get; private set; }

    /// <summary>Order in which the rows of the operation were written; breaks ties between rows of one date.</summary>
    public int Sequence { get; private set; }

    /// <summary>The date from which the row holds (local).</summary>
    public DateOnly On { get; private set; }
}

/// <summary>The operation enters a phase.</summary>
public sealed class PhaseChange : OperationRow
{
    private PhaseChange()
    {
    }

    internal PhaseChange(Guid operationId, int sequence, DateOnly on, Phase phase, string? reason)
        : base(operationId, sequence, on)
    {
        Phase = phase;
        Reason = reason;
    }

    /// <summary>The phase entered.</summary>
    public Phase Phase { get; private set; }

    /// <summary>Why; required for a cancellation.</summary>
    public string? Reason { get; private set; }
}

/// <summary>The number of dwellings, from a date: it may change with the programme, and past figures must not.</summary>
public sealed class DwellingRevision : OperationRow
{
    private DwellingRevision()
    {
    }

    internal DwellingRevision(Guid operationId, int sequence, DateOnly on, int dwellings, string? reason)
        : base(operationId, sequence, on)
    {
        Dwellings = dwellings;
        Reason = reason;
    }

    /// <summary>Dwellings of the operation, at least one.</summary>
    public int Dwellings { get; private set; }

    /// <summary>Why it changed; null for the first number.</summary>
    public string? Reason { get; private set; }
}

/// <summary>One date of one milestone, as known from <see cref="OperationRow.On"/>.</summary>
public sealed class MilestoneDate : OperationRow
{
    private MilestoneDate()
    {
    }

    internal MilestoneDate(Guid operationId, int sequence, DateOnly on, MilestonePoint point, string? reason)
        : base(operationId, sequence, on)
    {
        (Kind, Field, Date, Reason) = (point.Kind, point.Field, point.Date, reason);
    }

    /// <summary>Which milestone.</summary>
    public MilestoneKind Kind { get; private set; }

    /// <summary>Which of its three dates.</summary>
    public MilestoneField Field { get; private set; }

    /// <summary>The date given.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Why the forecast moved.</summary>
    public string? Reason { get; private set; }
}

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

/// <summary>A firm under contract from a date.</summary>
public sealed class Contract : OperationRow
{
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

/// <summary>A manager's judgement that replaces the computed health for a while.</summary>
public sealed class HealthOverride : OperationRow
{
    private HealthOverride()
    {
    }

    internal HealthOverride(Guid operationId, int sequence, DateOnly on, DateOnly to, Health health, string reason)
        : base(operationId, sequence, on)
    {
        (To, Health, Reason) = (to, health, reason);
    }

    /// <summary>The day after its last date.</summary>
    public DateOnly To { get; private set; }

    /// <summary>The judgement.</summary>
    public Health Health { get; private set; }

    /// <summary>Its reason.</summary>
    public string Reason { get; private set; } = "";
}

/// <summary>Terms of a contract.</summary>
/// <param name="Firm">Name of the firm.</param>
/// <param name="IsLocal">Established in the department.</param>
/// <param name="Lot">The lot, in words.</param>
/// <param name="Amount">Euros before tax, above zero.</param>
public sealed record ContractTerms(string Firm, bool IsLocal, string Lot, decimal Amount);
