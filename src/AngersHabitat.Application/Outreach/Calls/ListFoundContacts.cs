using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The people whom a search found, with what tells them apart.</summary>
public static class ListFoundContacts
{
    /// <summary>The query.</summary>
    [Allow(Roles.Outreach)]
    public sealed record Query : ListQuery<PeopleFoundSort>, IQuery<PeopleFound<Row>>
    {
        /// <summary>Found by <see cref="SearchContacts"/>; never from an address.</summary>
        public IReadOnlyList<Guid> ContactIds { get; init; } = [];

        /// <summary>Where she stands.</summary>
        [Filter("etat", "État", Empty = "Tous les états")]
        public ContactState? State { get; init; }

        /// <summary>Name of her agency.</summary>
        [Filter("agence", "Agence", Empty = "Toutes les agences")]
        public string? Agency { get; init; }
    }

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
        Guid ContactId, Civility Civility, string Name, int? Age, string Residence, string Campaign, ContactState State, DateTime? DueAt,
        bool IsMine, bool MayOpen, Guid Version);

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors) : IQueryHandler<Query, PeopleFound<Row>>
    {
        private static readonly QuerySort<Line, PeopleFoundSort> Order = new QuerySort<Line, PeopleFoundSort>(line => line.Contact.Id)
            .By(PeopleFoundSort.Person, line => line.Person.SearchName)
            .By(PeopleFoundSort.Residence, line => line.Person.Residence).Then(line => line.Person.SearchName);

        /// <inheritdoc />
        public async ValueTask<PeopleFound<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var (agentId, now) = (actors.AgentId(), clock.UtcNow);
            var found = Found(query.ContactIds.Take(SearchContacts.Most).ToList(), agentId);
            var kept = query.State is { } state ? found.Where(line => line.Contact.State == state) : found;
            if (query.Agency is { Length: > 0 } agency)
                kept = kept.Where(line => line.Person.Agency == agency);
            var page = await Order.Apply(kept, query).ToPageAsync(query, cancellationToken);
            return new PeopleFound<Row>(
                page.Select(line => ToRow(line, agentId, now)),
                await found.Select(line => line.Person.Agency).Where(name => name != "").ToFrenchListAsync(cancellationToken),
                query.ContactIds.Count > SearchContacts.Most);
        }

        private IQueryable<Line> Found(List<Guid> ids, Guid agentId)
            => from contact in db.CampaignContacts.AsNoTracking()
               join person in db.People on contact.PersonId equals person.Id
               join campaign in db.Campaigns on contact.CampaignId equals campaign.Id
               where ids.Contains(contact.Id) && campaign.Agents.Any(agent => agent.AgentId == agentId)
               select new Line { Contact = contact, Person = person, Campaign = campaign.Name };

        private Row ToRow(Line line, Guid agentId, DateTime now)
        {
            var (contact, person) = (line.Contact, line.Person);
            return new Row(
                contact.Id, person.Civility, $"{person.FirstName} {person.LastName}", AgeRules.AgeOn(person.BirthDate, clock.Today), person.Residence,
                line.Campaign, contact.State, contact.DueAt, contact.IsHeldBy(agentId, now),
                (contact.State == ContactState.Reserved ? contact.ReturnState!.Value : contact.State).IsTakeable() && !contact.HeldByAnother(agentId, now),
                contact.Version);
        }

        private sealed class Line
        {
            public required CampaignContact Contact { get; init; }

            public required Person Person { get; init; }

            public required string Campaign { get; init; }
        }
    }
}
