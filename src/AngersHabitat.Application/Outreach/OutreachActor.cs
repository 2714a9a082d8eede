using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The agent at work.</summary>
internal static class OutreachActor
{
    /// <summary>Account of the agent.</summary>
    /// <exception cref="ForbiddenException">No account: a visitor, or the portal itself.</exception>
    public static Guid AgentId(this IActorAccessor actors) => actors.Current.UserId ?? throw new ForbiddenException("Outreach");

    /// <summary>Refuses an agent who was not named for the campaign.</summary>
    /// <returns>The agent's place in the campaign.</returns>
    /// <exception cref="RuleException"><c>Outreach.NotYourCampaign</c>.</exception>
    public static CampaignAgent RequireAgent(this Campaign campaign, Guid agentId)
        => campaign.Agents.FirstOrDefault(agent => agent.AgentId == agentId) ?? throw new RuleException("Outreach.NotYourCampaign");

    /// <summary>The campaigns whose people the actor may see and act for: a manager all of them, an agent those for which she was named.</summary>
    public static IQueryable<Campaign> CampaignsOf(this PortalDbContext db, Actor actor)
        => actor.Is(Roles.Manager) ? db.Campaigns : db.Campaigns.Where(campaign => campaign.Agents.Any(agent => agent.AgentId == actor.UserId));

    /// <summary>Refuses whoever may not act for the people of a campaign.</summary>
    /// <exception cref="RuleException"><c>Outreach.NotYourCampaign</c>.</exception>
    public static async Task RequireCampaignAsync(this PortalDbContext db, Actor actor, Guid campaignId, CancellationToken cancellationToken)
    {
        if (!await db.CampaignsOf(actor).AnyAsync(campaign => campaign.Id == campaignId, cancellationToken))
            throw new RuleException("Outreach.NotYourCampaign");
    }
}
