namespace AngersHabitat.Domain.Worksites;

/// <summary>The operation enters a phase.</summary>
public sealed class PhaseChange : OperationRow
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonLength = 500;

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
