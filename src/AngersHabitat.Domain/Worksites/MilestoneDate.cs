namespace AngersHabitat.Domain.Worksites;

/// <summary>One date of one milestone, as known from <see cref="OperationRow.On"/>.</summary>
public sealed class MilestoneDate : OperationRow
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonLength = 1_000;

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
