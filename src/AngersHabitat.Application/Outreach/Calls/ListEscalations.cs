using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Escalations, the soonest deadline first.</summary>
public static class ListEscalations
{
    /// <summary>What the escalations are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Deadline, the soonest first.</summary>
        Due,

        /// <summary>Name of the person.</summary>
        Person,

        /// <summary>Agency, then residence and address: the order of a round of visits.</summary>
        Where,
    }

    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IOfAgency, IQuery<Result>
    {
        /// <summary>Which ones.</summary>
        [Filter("vue")]
        public EscalationView View { get; init; }

        /// <summary>Who goes and sees.</summary>
        [Filter("genre", "Qui va voir", Empty = "Tous")]
        public EscalationKind? Kind { get; init; }

        /// <summary>Account of who answers for it.</summary>
        [Filter("responsable", "Au nom de", Empty = "Tous")]
        public Guid? Owner { get; init; }

        /// <summary>Name of the person's agency.</summary>
        [Filter("agence", "Agence", Empty = "Toutes les agences", IsOwn = true)]
        public string? Agency { get; init; }

        /// <inheritdoc />
        public AskingAgent Asking { get; init; } = AskingAgent.Anyone;
    }

    /// <summary>An escalation.</summary>
    public sealed record Row(
        Guid Id, Guid Version, Civility Civility, string Name, int? Age, string Residence, string Address, string Agency, string Phone, string Campaign,
        EscalationKind Kind, string? Owner, bool IsMine, DateOnly DueOn, bool IsLate, DateTime CreatedAt, DateTime? DoneAt, string? Found, string? Note);

    /// <param name="Rows">One page.</param>
    /// <param name="Open">How many are to be done among those that the filters keep.</param>
    /// <param name="Late">How many of them are late.</param>
    /// <param name="Owners">Who answers for one, by account.</param>
    /// <param name="Agencies">Agencies of the people concerned.</param>
    public sealed record Result(
        Page<Row> Rows, int Open, int Late, IReadOnlyList<(Guid Id, string Name)> Owners, IReadOnlyList<string> Agencies);

    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors) : IQueryHandler<Query, Result>
    {
        private static readonly QuerySort<Line, Sort> Order = new QuerySort<Line, Sort>(line => line.Escalation.Id)
            .By(Sort.Due, line => line.Escalation.DueOn).Then(line => line.Escalation.CreatedAt)
            .By(Sort.Person, line => line.Person.SearchName).Then(line => line.Escalation.DueOn)
            .By(Sort.Where, line => line.Person.Agency).Then(line => line.Person.Residence).Then(line => line.Person.Address);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (agentId, today) = (actors.AgentId(), clock.Today);
            var kept = Filtered(query);
            var (open, late) = (kept.Where(Escalation.Open), kept.Where(Escalation.Late.For(today)));
            var shown = query.View switch
            {
                EscalationView.Open => open,
                EscalationView.Late => late,
                EscalationView.Done => kept.Where(Escalation.Open.Not()),
                _ => throw Unknown.Value(query.View),
            };
            var page = await Order.Apply(Lines(shown), query).ToPageAsync(query, cancellationToken);
            return new Result(
                page.Select(line => ToRow(line, agentId, today)), await open.CountAsync(cancellationToken), await late.CountAsync(cancellationToken),
                await OwnersAsync(cancellationToken),
                await Lines(Own()).Select(line => line.Person.Agency).Where(agency => agency != "").ToFrenchListAsync(cancellationToken));
        }

        private IQueryable<Escalation> Filtered(Query query)
        {
            var rows = Own();
            if (query.Kind is { } kind)
                rows = rows.Where(row => row.Kind == kind);
            if (query.Owner is { } owner)
                rows = rows.Where(row => row.OwnerId == owner);
            if (query.Agency is { Length: > 0 } agency)
            {
                rows = from row in rows
                       join contact in db.CampaignContacts on row.ContactId equals contact.Id
                       join person in db.People on contact.PersonId equals person.Id
                       where person.Agency == agency
                       select row;
            }
            return rows;
        }

        // Of the campaigns whose people the asker may see.
        private IQueryable<Escalation> Own()
        {
            var campaigns = db.CampaignsOf(actors.Current).Select(campaign => campaign.Id);
            return db.Escalations.AsNoTracking().Where(row => campaigns.Contains(row.CampaignId));
        }

        private IQueryable<Line> Lines(IQueryable<Escalation> rows)
            => from escalation in rows
               join contact in db.CampaignContacts on escalation.ContactId equals contact.Id
               join person in db.People on contact.PersonId equals person.Id
               join campaign in db.Campaigns on escalation.CampaignId equals campaign.Id
               from owner in db.Users.Where(user => user.Id == escalation.OwnerId).DefaultIfEmpty()
               select new Line { Escalation = escalation, Person = person, Campaign = campaign.Name, Owner = owner == null ? null : owner.DisplayName };

        private async Task<IReadOnlyList<(Guid Id, string Name)>> OwnersAsync(CancellationToken cancellationToken)
        {
            var owners = await db.Users.Where(user => Own().Any(row => row.OwnerId == user.Id))
                .Select(user => new { user.Id, user.DisplayName }).ToListAsync(cancellationToken);
            return [.. owners.OrderBy(owner => owner.DisplayName, FrenchOrder.Words).Select(owner => (owner.Id, owner.DisplayName))];
        }

        private static Row ToRow(Line line, Guid agentId, DateOnly today)
        {
            var (escalation, person) = (line.Escalation, line.Person);
            return new Row(
                escalation.Id, escalation.Version, person.Civility, $"{person.FirstName} {person.LastName}", AgeRules.AgeOn(person.BirthDate, today),
                person.Residence, person.Address, person.Agency, person.WorkingNumber ?? person.Phone, line.Campaign, escalation.Kind, line.Owner,
                escalation.OwnerId == agentId, escalation.DueOn, escalation.IsLate(today), escalation.CreatedAt, escalation.DoneAt, escalation.Result, escalation.Note);
        }

        private sealed class Line
        {
            public required Escalation Escalation { get; init; }

            public required Person Person { get; init; }

            public required string Campaign { get; init; }

            public string? Owner { get; init; }
        }
    }
}
