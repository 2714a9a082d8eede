using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The people whom a search found, with what tells them apart.</summary>
public static class ShowFound
{
    /// <summary>The query.</summary>
    /// <param name="ContactIds">Found by <see cref="SearchContacts"/>; at most as many as it gives.</param>
    [Allow(Roles.Outreach)]
    public sealed record Query(IReadOnlyList<Guid> ContactIds) : IQuery<IReadOnlyList<Row>>;

    /// <summary>Somebody found.</summary>
    /// <param name="ContactId">The person in the campaign.</param>
    /// <param name="Civility">Form of address.</param>
    /// <param name="Name">Name.</param>
    /// <param name="Age">Age today.</param>
    /// <param name="Residence">Residence.</param>
    /// <param name="Campaign">Name of the campaign.</param>
    /// <param name="State">Where she stands.</param>
    /// <param name="DueAt">When a call is due (UTC).</param>
    /// <param name="IsMine">Whether the agent holds her.</param>
    /// <param name="MayOpen">Whether a call may be opened.</param>
    /// <param name="Version">For the correction of the number.</param>
    public sealed record Row(
        Guid ContactId, Civility Civility, string Name, int Age, string Residence, string Campaign, ContactState State, DateTime? DueAt,
        bool IsMine, bool MayOpen, Guid Version);

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        /// <inheritdoc />
        public async ValueTask<IReadOnlyList<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var (agentId, now) = (actors.AgentId(), clock.UtcNow);
            var ids = query.ContactIds.Take(SearchContacts.Most).ToList();
            var rows = await (
                from contact in db.CampaignContacts.AsNoTracking()
                join person in db.People on contact.PersonId equals person.Id
                join campaign in db.Campaigns on contact.CampaignId equals campaign.Id
                where ids.Contains(contact.Id) && campaign.Agents.Any(agent => agent.AgentId == agentId)
                orderby person.SearchName, contact.Id
                select new { Contact = contact, person.Civility, person.FirstName, person.LastName, person.BirthDate, person.Residence, campaign.Name })
                .ToListAsync(cancellationToken);
            return [.. rows.Select(row => new Row(
                row.Contact.Id, row.Civility, $"{row.FirstName} {row.LastName}", AgeRules.AgeOn(row.BirthDate, clock.Today), row.Residence, row.Name,
                row.Contact.State, row.Contact.DueAt,
                row.Contact.IsHeldBy(agentId, now),
                (row.Contact.State == ContactState.Reserved ? row.Contact.ReturnState!.Value : row.Contact.State).IsTakeable()
                    && !row.Contact.HeldByAnother(agentId, now),
                row.Contact.Version))];
        }
    }
}
