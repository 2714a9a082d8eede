using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>The residences and the plan in force today at each.</summary>
public static class ListCleaningPlans
{
    [WithoutWords]
    public enum Sort
    {
        Residence,

        /// <summary>By agency, then name.</summary>
        Agency,

        /// <summary>By lodge, then in the order of the walk.</summary>
        Walk,
    }

    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IOfAgency, IQuery<Result>
    {
        /// <summary>Part of a name, street, district or commune.</summary>
        [Filter("texte", "Nom, rue ou quartier")]
        public string? Text { get; init; }

        [Filter("agence", "Agence", Empty = "Toutes les agences", IsOwn = true)]
        public Guid? Agency { get; init; }

        /// <inheritdoc />
        public AskingAgent Asking { get; init; } = AskingAgent.Anyone;

        [Filter("loge", "Loge", Empty = "Toutes les loges")]
        public Guid? Lodge { get; init; }

        /// <summary>Only those that have no plan yet.</summary>
        [Filter("sansPlan", "Sans plan seulement")]
        public bool Without { get; init; }
    }

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Text).Fits(Lengths.Search);
    }

    /// <summary>A residence.</summary>
    /// <param name="Plan">What is cleaned and how often, in words; empty: no plan.</param>
    public sealed record Row(Guid ResidenceId, string Residence, string City, string Agency, string? Lodge, int? Walk, string Who, DateOnly? From, int Points, string Plan);

    /// <param name="Rows">One page.</param>
    /// <param name="Choices">What the filters offer.</param>
    public sealed record Result(Page<Row> Rows, CleaningChoices Choices);

    public sealed class Handler(PortalDbContext db, CleaningBook book, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly QuerySort<Line, Sort> Order = new QuerySort<Line, Sort>(line => line.Id)
            .By(Sort.Residence, line => line.Name)
            .By(Sort.Agency, line => line.Agency).Then(line => line.Name)
            .By(Sort.Walk, line => line.Lodge).Then(line => line.Walk).Then(line => line.Name);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var choices = await CleaningChoices.ReadAsync(db, cancellationToken);
            var page = await Order.Apply(Lines(query), query).ToPageAsync(query, cancellationToken);
            var numbers = page.Items.Select(line => line.Site).OfType<int>().ToList();
            var plans = await book.InForceAsync(query.All ? db.CleaningSites : db.CleaningSites.Where(site => numbers.Contains(site.Number)), clock.Today, cancellationToken);
            return new Result(page.Select(line => RowOf(line, line.Site is { } site ? plans.GetValueOrDefault(site) : null, choices)), choices);
        }

        private IQueryable<Line> Lines(Query query)
        {
            var residences = db.Residences.AsNoTracking().Where(row => (query.Agency == null || row.AgencyId == query.Agency) && (query.Lodge == null || row.LodgeId == query.Lodge));
            foreach (var word in SearchText.Normalize(query.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                residences = residences.Where(row => row.Search.Contains(word));
            return from residence in residences
                   join agency in db.Places on residence.AgencyId equals agency.Id
                   join lodge in db.Places on residence.LodgeId equals lodge.Id into lodges
                   from lodge in lodges.DefaultIfEmpty()
                   join site in db.CleaningSites on residence.Id equals site.Id into sites
                   from site in sites.DefaultIfEmpty()
                   where !query.Without || site == null || !db.CleaningPlans.Any(plan => plan.Site == site.Number)
                   select new Line
                   {
                       Id = residence.Id, Name = residence.Name, City = residence.City, Agency = agency.Name, Lodge = lodge == null ? null : lodge.Name,
                       Site = site == null ? null : site.Number, Walk = site == null ? null : site.Walk,
                   };
        }

        private static Row RowOf(Line line, CleaningPlan? plan, CleaningChoices choices) => new(
            line.Id, line.Name, line.City, line.Agency, line.Lodge, line.Walk,
            plan is null ? "" : plan.CleanerId is { } firm ? choices.Firms.FirstOrDefault(one => one.Id == firm)?.Name ?? "Entreprise" : "Gardien",
            plan?.From, plan?.Lines.Count ?? 0, plan is null ? "" : string.Join(" / ", plan.Lines.Select(one => $"{choices.PointOf(one.Point)} : {GetCleaningPlan.InWords(one)}")));

        private sealed class Line
        {
            public Guid Id { get; init; }

            public required string Name { get; init; }

            public required string City { get; init; }

            public required string Agency { get; init; }

            public string? Lodge { get; init; }

            public int? Site { get; init; }

            public int? Walk { get; init; }
        }
    }
}
