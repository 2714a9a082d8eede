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
}
