using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Referrals to the CCAS, the longest in their state first.</summary>
public static class ListReferrals
{
    /// <summary>What the referrals are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>The longest in their state first.</summary>
        Since,

        /// <summary>Name of the person.</summary>
        Person,

        /// <summary>Agency of the person.</summary>
        Agency,

        /// <summary>The same need together.</summary>
        Need,
    }

    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IOfAgency, IQuery<Result>
    {
        /// <summary>Which ones.</summary>
        [Filter("vue")]
        public ReferralView View { get; init; }

        /// <summary>Where it stands.</summary>
        [Filter("etat", "État", Empty = "Tous les états")]
        public ReferralState? State { get; init; }

        [Filter("besoin", "Besoin", Empty = "Tous les besoins")]
        public Need? Need { get; init; }

        /// <summary>Name of the person's agency.</summary>
        [Filter("agence", "Agence", Empty = "Toutes les agences", IsOwn = true)]
        public string? Agency { get; init; }

        /// <inheritdoc />
        public AskingAgent Asking { get; init; } = AskingAgent.Anyone;

        /// <summary>Only those that go for a danger to life.</summary>
        [Filter("vitale", "Urgences vitales seulement")]
        public bool Vital { get; init; }
    }

    /// <summary>A referral; where she is found stands only with one that goes for a danger to life.</summary>
    public sealed record Row(
        Guid Id, Guid Version, Civility Civility, string Name, string Phone, string Agency, Need Need, string? Offer, ReferralState State,
        DateTime StateAt, bool IsVital, bool MayBeSent, string? ReferralResult, DateTime? PersonToldAt, ReferralDelay Delay, Whereabouts? InDanger);

    /// <summary>A file sent.</summary>
    public sealed record Batch(Guid Id, DateTime SentAt, int Count);

    /// <param name="Rows">One page.</param>
    /// <param name="Ready">Drafts that may be sent, whatever is filtered.</param>
    /// <param name="Late">How many are late among those that the filters keep.</param>
    /// <param name="ToTell">How many results are to be told among them.</param>
    /// <param name="Batches">The last files sent.</param>
    /// <param name="Agencies">Agencies of the people referred.</param>
    public sealed record Result(Page<Row> Rows, int Ready, int Late, int ToTell, IReadOnlyList<Batch> Batches, IReadOnlyList<string> Agencies);

    public sealed class Handler(PortalDbContext db, IHolidays holidays, PortalClock clock, IActorAccessor actors) : IQueryHandler<Query, Result>
    {
        private static readonly QuerySort<Line, Sort> Order = new QuerySort<Line, Sort>(line => line.Referral.Id)
            .By(Sort.Since, line => line.Referral.StateAt)
            .By(Sort.Person, line => line.Person.SearchName).Then(line => line.Referral.StateAt)
            .By(Sort.Agency, line => line.Person.Agency).Then(line => line.Referral.StateAt)
            .By(Sort.Need, line => line.Referral.Need).Then(line => line.Referral.StateAt);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var cutoffs = ReferralCutoffs.On(clock.Today, holidays.Now);
            var kept = Filtered(query);
            var (late, toTell) = (kept.Where(Referral.Late.For(cutoffs)), kept.Where(Referral.ToTell));
            var shown = query.View switch
            {
                ReferralView.Open => kept.Where(Referral.Open).Where(Referral.ToTell.Not()),
                ReferralView.Late => late,
                ReferralView.ToTell => toTell,
                ReferralView.Done => kept.Where(Referral.Open.Not()),
                _ => throw Unknown.Value(query.View),
            };
            var page = await Order.Apply(WithPerson(shown), query).ToPageAsync(query, cancellationToken);
            return new Result(
                page.Select(line => ToRow(line, cutoffs, clock.Today)), await Own().CountAsync(Referral.Ready, cancellationToken),
                await late.CountAsync(cancellationToken), await toTell.CountAsync(cancellationToken),
                await ReferralFile.Of(db, actors.Current).OrderByDescending(batch => batch.SentAt).Take(5)
                    .Select(batch => new Batch(batch.Id, batch.SentAt, batch.Count)).ToListAsync(cancellationToken),
                await WithPerson(Own()).Select(line => line.Person.Agency).Where(agency => agency != "").ToFrenchListAsync(cancellationToken));
        }

        private IQueryable<Referral> Filtered(Query query)
        {
            var rows = Own();
            if (query.State is { } state)
                rows = rows.Where(row => row.State == state);
            if (query.Need is { } need)
                rows = rows.Where(row => row.Need == need);
            if (query.Agency is { Length: > 0 } agency)
                rows = rows.Where(row => db.People.Any(person => person.Id == row.PersonId && person.Agency == agency));
            return query.Vital ? rows.Where(row => row.EmergencyReason != null) : rows;
        }

        // Of the campaigns whose people the asker may see.
        private IQueryable<Referral> Own()
        {
            var campaigns = db.CampaignsOf(actors.Current).Select(campaign => campaign.Id);
            return db.Referrals.AsNoTracking().IgnoreAutoIncludes().Where(row => campaigns.Contains(row.CampaignId));
        }

        private IQueryable<Line> WithPerson(IQueryable<Referral> rows)
            => from referral in rows
               join person in db.People on referral.PersonId equals person.Id
               from offer in db.CcasOffers.Where(offer => offer.Id == referral.OfferId).DefaultIfEmpty()
               select new Line { Referral = referral, Person = person, Offer = offer == null ? null : offer.Name };

        private static Row ToRow(Line line, ReferralCutoffs cutoffs, DateOnly today)
        {
            var (referral, person) = (line.Referral, line.Person);
            return new Row(
                referral.Id, referral.Version, person.Civility, $"{person.FirstName} {person.LastName}", person.WorkingNumber ?? "", person.Agency,
                referral.Need, line.Offer, referral.State, referral.StateAt, referral.IsVital, referral.IsReady, referral.Result, referral.PersonToldAt,
                referral.DelayBy(cutoffs), referral is { IsVital: true, PersonToldAt: null } ? Whereabouts.Of(person, today) : null);
        }

        private sealed class Line
        {
            public required Referral Referral { get; init; }

            public required Person Person { get; init; }

            public string? Offer { get; init; }
        }
    }
}
