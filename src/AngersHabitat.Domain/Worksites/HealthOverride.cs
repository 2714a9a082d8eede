namespace AngersHabitat.Domain.Worksites;

/// <summary>A manager's judgement that replaces the computed health for a while.</summary>
public sealed class HealthOverride : OperationRow
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonLength = 500;

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

    public string Reason { get; private set; } = "";
}
