namespace AngersHabitat.Domain.Outreach;

/// <summary>
/// People linked by household or number, across campaigns: one call speaks for all of them, so one lease holds them all.
/// The lease on this row decides between two agents.
/// </summary>
public sealed class CallGroup : IVersioned
{
    /// <summary>Whether an agent may take the group: it is free, its lease is over, or it is already hers.</summary>
    public static readonly RowRule<CallGroup, Seeker> Free = new((group, given)
        => group.LeaseAgentId == null || group.LeaseAgentId == given.AgentId || group.LeaseEndsAt == null || group.LeaseEndsAt <= given.At);

    private CallGroup()
    {
    }

    /// <param name="id">Identifier.</param>
    public CallGroup(Guid id) => Id = id;

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>Agent who holds the group.</summary>
    public Guid? LeaseAgentId { get; private set; }

    /// <summary>When the hold ends (UTC); in the past: nobody holds it.</summary>
    public DateTime? LeaseEndsAt { get; private set; }

    /// <inheritdoc cref="Free"/>
    public bool IsFreeFor(Guid agentId, DateTime at) => Free.Holds(this, new Seeker(agentId, at));
}
