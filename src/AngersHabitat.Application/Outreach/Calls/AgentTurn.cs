using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// Who takes people holds her own rows in her campaigns first. Pressed twice at once, « Personne suivante » then finds what the first press took;
/// and whoever closes a campaign holds the rows of all its agents, so that nobody takes a person of it meanwhile.
/// </summary>
internal static class AgentTurn
{
    public static Task OfAgentAsync(PortalDbContext db, Guid agentId, CancellationToken cancellationToken)
        => db.Set<CampaignAgent>().Where(agent => agent.AgentId == agentId).HoldAsync(agent => agent.Languages, cancellationToken);

    public static Task OfCampaignAsync(PortalDbContext db, Guid campaignId, CancellationToken cancellationToken)
        => db.Set<CampaignAgent>().Where(agent => agent.CampaignId == campaignId).HoldAsync(agent => agent.Languages, cancellationToken);
}
