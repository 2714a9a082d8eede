namespace AngersHabitat.Domain.Outreach;

/// <summary>A file of referrals sent to the CCAS at once.</summary>
public sealed class ReferralBatch
{
    private ReferralBatch()
    {
    }

    /// <param name="id">Identifier, made when the form was shown.</param>
    /// <param name="agentId">Who sends it.</param>
    /// <param name="at">Instant (UTC).</param>
    /// <param name="count">How many referrals it holds.</param>
    public ReferralBatch(Guid id, Guid agentId, DateTime at, int count) => (Id, AgentId, SentAt, Count) = (id, agentId, at, count);

    public Guid Id { get; private set; }

    /// <summary>Who sent it.</summary>
    public Guid AgentId { get; private set; }

    /// <summary>Instant (UTC).</summary>
    public DateTime SentAt { get; private set; }

    /// <summary>How many referrals it holds.</summary>
    public int Count { get; private set; }
}
