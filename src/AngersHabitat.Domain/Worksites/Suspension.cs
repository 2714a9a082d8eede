namespace AngersHabitat.Domain.Worksites;

/// <summary>
/// Works stand still from <see cref="From"/> to the day before <see cref="To"/>, by a numbered service order. A dated interval of an
/// engaged operation, not a phase; ended once, by the resumption.
/// </summary>
public sealed class Suspension
{
    /// <summary>Longest number of an order, in characters.</summary>
    public const int OrderNumberLength = 40;

    /// <summary>Longest comment, in characters.</summary>
    public const int CommentLength = 500;

    private Suspension()
    {
    }

    internal Suspension(Guid id, Guid operationId, SuspensionOrder order)
    {
        (Id, OperationId, From, To) = (id, operationId, order.From, order.To);
        (Cause, Kind, OrderNumber, Comment) = (order.Cause, order.Kind, order.OrderNumber.Trim(), order.Comment);
    }

    /// <summary>Chosen when the form is shown, so that sending twice stores once.</summary>
    public Guid Id { get; private set; }

    /// <summary>The operation.</summary>
    public Guid OperationId { get; private set; }

    /// <summary>First date without works.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The date on which works resume; null while it is not known.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Why.</summary>
    public SuspensionCause Cause { get; private set; }

    /// <summary>Adjournment by the owner or interruption by the firm.</summary>
    public SuspensionKind Kind { get; private set; }

    /// <summary>Number of the service order, unique within the operation.</summary>
    public string OrderNumber { get; private set; } = "";

    /// <summary>Number of the service order of resumption.</summary>
    public string? ResumptionOrderNumber { get; private set; }

    /// <summary>Anything worth saying.</summary>
    public string? Comment { get; private set; }

    /// <summary>The suspension as the figures read it.</summary>
    public SuspensionPoint ToPoint() => new(From, To, Cause, Kind);

    /// <summary>Ends it, or ends it earlier, without an order of resumption: nothing resumes.</summary>
    internal void CutShort(DateOnly on) => To = on;

    internal void End(DateOnly on, string orderNumber)
    {
        To = on;
        ResumptionOrderNumber = orderNumber.Trim();
    }
}
