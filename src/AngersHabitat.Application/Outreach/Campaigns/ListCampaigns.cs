using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Every campaign, the running ones first, with its counts.</summary>
public static class ListCampaigns
{
    /// <summary>What the campaigns are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Those that run first, then the latest start.</summary>
        Running,

        Name,

        /// <summary>First date, the latest first.</summary>
        [LargestFirst]
        Start,

        /// <summary>People in it, most first.</summary>
        [LargestFirst]
        People,

        /// <summary>People reached, most first.</summary>
        [LargestFirst]
        Reached,
    }

    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IQuery<Page<Row>>
    {
        /// <summary>Words of the name; case and accents do not count.</summary>
        [Filter("texte", "Nom")]
        public string? Text { get; init; }

        /// <summary>Where the campaign stands.</summary>
        [Filter("etat", "État", Empty = "Tous les états")]
        public CampaignState? State { get; init; }

        /// <summary>Only those for which who asks calls.</summary>
        [Filter("miennes", "Celles où j'appelle")]
        public bool Mine { get; init; }
    }

    /// <summary>A campaign.</summary>
    /// <param name="Id">Identifier.</param>
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

    /// <summary>Reads; campaigns are few, so they are filtered and sorted in memory. Where they have many people, how many are reached is given as it was a moment ago (<see cref="KeptFigures"/>).</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, KeptFigures kept, IActorAccessor actors) : IQueryHandler<Query, Page<Row>>
    {
        private static readonly MemorySort<Row, Sort> Order = new MemorySort<Row, Sort>(row => row.Id)
            .By(Sort.Running, row => row.State.IsEnded()).Then(row => row.StartsOn, descending: true)
            .By(Sort.Name, row => row.Name)
            .By(Sort.Start, row => row.StartsOn)
            .By(Sort.People, row => row.Targeted)
            .By(Sort.Reached, row => row.Reached);

        public async ValueTask<Page<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var agentId = actors.Current.UserId;
            var counts = await kept.GetAsync(typeof(ListCampaigns), () => CountAsync(cancellationToken), counted => counted.Values.Sum(row => row.Targeted));
            var rows = (await db.Campaigns.AsNoTracking().ToListAsync(cancellationToken))
                .Where(campaign => query.State is null || campaign.State == query.State)
                .Where(campaign => SearchText.Contains(campaign.Name, query.Text))
                .Select(campaign =>
                {
                    var count = counts.GetValueOrDefault(campaign.Id);
                    return new Row(campaign.Id, campaign.Name, campaign.State, campaign.StartsOn, campaign.EndsBefore.AddDays(-1),
                        count.Targeted, count.Reached, count.Ended, campaign.Agents.Any(agent => agent.AgentId == agentId),
                        campaign.ErasingDueOn, clock.Today);
                });
            return Order.Apply(rows.Where(row => !query.Mine || row.IsMine), query).ToPage(query);
        }

        private async Task<Dictionary<Guid, (int Targeted, int Reached, int Ended)>> CountAsync(CancellationToken cancellationToken)
        {
            var counts = await db.CampaignContacts.AsNoTracking()
                .GroupBy(contact => contact.CampaignId)
                .Select(group => new
                {
                    group.Key,
                    Targeted = group.Count(),
                    Reached = group.Count(contact => contact.ReachedAt != null),
                    Ended = group.Count(contact => ContactStates.Settled.Contains(contact.State)),
                })
                .ToListAsync(cancellationToken);
            return counts.ToDictionary(row => row.Key, row => (row.Targeted, row.Reached, row.Ended));
        }
    }
}
