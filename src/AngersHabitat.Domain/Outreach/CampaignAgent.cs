namespace AngersHabitat.Domain.Outreach;

/// <summary>An agent who calls for a campaign.</summary>
public sealed class CampaignAgent
{
    private CampaignAgent()
    {
    }

    /// <param name="campaignId">The campaign.</param>
    /// <param name="agentId">The agent's account.</param>
    public CampaignAgent(Guid campaignId, Guid agentId) => (CampaignId, AgentId) = (campaignId, agentId);

    /// <summary>The campaign.</summary>
    public Guid CampaignId { get; private set; }

    /// <summary>The agent's account.</summary>
    public Guid AgentId { get; private set; }
}

/// <summary>What is still owed to people when somebody wants to close a campaign.</summary>
/// <param name="Leases">Calls under way.</param>
/// <param name="Callbacks">Calls promised.</param>
/// <param name="Escalations">Escalations not done.</param>
/// <param name="UnsentReferrals">Referrals still draft.</param>
public sealed record ClosingBlockers(int Leases, int Callbacks, int Escalations, int UnsentReferrals)
{
    /// <summary>Whether nothing stands in the way.</summary>
    public bool IsEmpty => Leases == 0 && Callbacks == 0 && Escalations == 0 && UnsentReferrals == 0;
}
