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
