using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>People of a campaign for whom something is still to be done, by agency: who was not reached, and why.</summary>
public static class ListCampaignPeople
{
    /// <summary>What the people are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Agency, then residence, then name.</summary>
        Where,

        /// <summary>Name.</summary>
        Person,

        /// <summary>Tries, most first.</summary>
        [LargestFirst]
        Attempts,
    }

    [Allow(Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>The campaign; the one that started last when null.</summary>
        [Filter("campagne")]
        public Guid? Campaign { get; init; }

        /// <summary>Which people.</summary>
        [Filter("vue")]
        public CampaignPeopleView View { get; init; }

        /// <summary>Name of the person's agency.</summary>
        [Filter("agence", "Agence", Empty = "Toutes les agences")]
        public string? Agency { get; init; }

        /// <summary>Where the person stands.</summary>
        [Filter("etat", "État", Empty = "Tous les états")]
        public ContactState? State { get; init; }
    }

    /// <summary>A person.</summary>
    public sealed record Row(
        Civility Civility, string Name, int? Age, string Address, string Residence, string Agency, ContactState State, int Attempts, DateTime? LastAttemptAt, DateTime? DueAt);

    /// <param name="CampaignName">Name of the campaign.</param>
    /// <param name="Agencies">Agencies of its people.</param>
    public sealed record Result(Guid CampaignId, string CampaignName, IReadOnlyList<string> Agencies, Page<Row> People);

    /// <summary>Reads the people. An unknown campaign is not found.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly QuerySort<Line, Sort> Order = new QuerySort<Line, Sort>(line => line.Contact.Id)
            .By(Sort.Where, line => line.Person.Agency).Then(line => line.Person.Residence).Then(line => line.Person.SearchName)
            .By(Sort.Person, line => line.Person.SearchName)
            .By(Sort.Attempts, line => line.Contact.Attempts).Then(line => line.Person.SearchName);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var campaign = await db.Campaigns.AsNoTracking().Where(row => query.Campaign == null || row.Id == query.Campaign)
                .OrderByDescending(row => row.StartsOn).ThenBy(row => row.Id).Select(row => new { row.Id, row.Name })
                .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(Campaign));
            var lines = Lines(db.CampaignContacts.AsNoTracking().Where(row => row.CampaignId == campaign.Id));
            var today = clock.Today;
            var page = await Order.Apply(Filtered(lines, query), query).ToPageAsync(query, cancellationToken);
            return new Result(
                campaign.Id, campaign.Name,
                await lines.Select(line => line.Person.Agency).Where(agency => agency != "").Distinct().Order().ToListAsync(cancellationToken),
                page.Select(line => ToRow(line, today)));
        }

        private IQueryable<Line> Lines(IQueryable<CampaignContact> contacts)
            => from contact in contacts
               join person in db.People on contact.PersonId equals person.Id
               select new Line { Contact = contact, Person = person };

        private static IQueryable<Line> Filtered(IQueryable<Line> lines, Query query)
        {
            lines = lines.Where(line => !ContactStates.Settled.Contains(line.Contact.State));
            lines = query.View switch
            {
                CampaignPeopleView.NotReached => lines.Where(line => line.Contact.ReachedAt == null),
                CampaignPeopleView.ToVisit => lines.Where(line => line.Contact.State == ContactState.Unreachable || line.Contact.State == ContactState.NumberToFix),
                CampaignPeopleView.Left => lines,
                _ => throw Unknown.Value(query.View),
            };
            if (query.Agency is { Length: > 0 } agency)
                lines = lines.Where(line => line.Person.Agency == agency);
            return query.State is { } state ? lines.Where(line => line.Contact.State == state) : lines;
        }

        private static Row ToRow(Line line, DateOnly today)
        {
            var (contact, person) = (line.Contact, line.Person);
            return new Row(
                person.Civility, $"{person.FirstName} {person.LastName}", AgeRules.AgeOn(person.BirthDate, today), person.Address, person.Residence, person.Agency,
                contact.State, contact.Attempts, contact.LastAttemptAt, contact.DueAt);
        }

        private sealed class Line
        {
            public required CampaignContact Contact { get; init; }

            public required Person Person { get; init; }
        }
    }
}
