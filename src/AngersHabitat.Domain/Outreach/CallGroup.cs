namespace AngersHabitat.Domain.Outreach;

/// <summary>
/// People linked by household or number, across campaigns: one call speaks for all of them, so one lease holds them all.
/// The lease on this row decides between two agents.
/// </summary>
public sealed class CallGroup : IVersioned
{
    private CallGroup()
    {
    }

    /// <param name="id">Identifier.</param>
    public CallGroup(Guid id) => Id = id;

    /// <inheritdoc />
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>Agent who holds the group.</summary>
    public Guid? LeaseAgentId { get; private set; }

    /// <summary>When the hold ends (UTC); in the past: nobody holds it.</summary>
    public DateTime? LeaseEndsAt { get; private set; }

    /// <summary>Whether an agent may take the group at an instant (UTC): it is free, its lease is over, or it is already hers.</summary>
    public bool IsFreeFor(Guid agentId, DateTime at)
        => LeaseAgentId is null || LeaseAgentId == agentId || LeaseEndsAt is null || LeaseEndsAt <= at;
}

/// <summary>Lease of a household under call.</summary>
public static class Lease
{
    /// <summary>How long a household is held without a sign of the agent.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(10);

    /// <summary>End of a lease taken or renewed at an instant (UTC).</summary>
    public static DateTime EndFrom(DateTime at) => at + Length;
}
