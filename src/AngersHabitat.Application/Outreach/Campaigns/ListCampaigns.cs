using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Every campaign, the running ones first, with its counts.</summary>
public static class ListCampaigns
{
    /// <summary>The query.</summary>
    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Query : IQuery<IReadOnlyList<Row>>;

    /// <summary>A campaign.</summary>
    /// <param name="Id">Identifier.</param>
    /// <param name="Name">Name.</param>
    /// <param name="State">State.</param>
    /// <param name="StartsOn">First date.</param>
    /// <param name="LastOn">Last date.</param>
    /// <param name="Targeted">People in it.</param>
    /// <param name="Reached">People reached, or a relative of theirs.</param>
    /// <param name="Ended">People for whom nothing more is to be done.</param>
    /// <param name="IsMine">Whether the agent calls for it.</param>
    /// <param name="ErasingDueOn">Closed: the date before which names are to be erased.</param>
    /// <param name="Today">The date of these counts.</param>
    public sealed record Row(
        Guid Id, string Name, CampaignState State, DateOnly StartsOn, DateOnly LastOn, int Targeted, int Reached, int Ended, bool IsMine,
        DateOnly? ErasingDueOn, DateOnly Today);

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        /// <inheritdoc />
        public async ValueTask<IReadOnlyList<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var agentId = actors.Current.UserId;
            var campaigns = await db.Campaigns.AsNoTracking().ToListAsync(cancellationToken);
            var counts = await db.CampaignContacts.AsNoTracking()
                .GroupBy(contact => contact.CampaignId)
                .Select(group => new
                {
                    group.Key,
                    Targeted = group.Count(),
                    Reached = group.Count(contact => contact.ReachedAt != null),
                    Ended = group.Count(contact => ContactStates.Settled.Contains(contact.State)),
                })
                .ToDictionaryAsync(row => row.Key, cancellationToken);
            return [.. campaigns
                .OrderBy(campaign => campaign.State.IsEnded())
                .ThenByDescending(campaign => campaign.StartsOn)
                .Select(campaign =>
                {
                    var count = counts.GetValueOrDefault(campaign.Id);
                    return new Row(campaign.Id, campaign.Name, campaign.State, campaign.StartsOn, campaign.EndsBefore.AddDays(-1),
                        count?.Targeted ?? 0, count?.Reached ?? 0, count?.Ended ?? 0, campaign.Agents.Any(agent => agent.AgentId == agentId),
                        campaign.ErasingDueOn, clock.Today);
                })];
        }
    }
}
