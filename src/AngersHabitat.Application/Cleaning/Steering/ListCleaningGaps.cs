using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Residences where on a date, today or any past one, something was not cleaned in time.</summary>
public static class ListCleaningGaps
{
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Those without any round in time first, then by name.</summary>
        Worst,

        Residence,

        /// <summary>By agency, then name.</summary>
        Agency,
    }

    [Allow(Roles.Manager, Roles.Maintenance)]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>The date; null: today.</summary>
        [Filter("le", "Le")]
        public DateOnly? Date { get; init; }

        [Filter("agence", "Agence", Empty = "Toutes les agences")]
        public Guid? Agency { get; init; }

        /// <summary>A point's number.</summary>
        [Filter("point", "Point", Empty = "Tous les points")]
        public int? Point { get; init; }

        /// <summary>Only those where no round at all was made in time.</summary>
        [Filter("rien", "Aucun passage à temps")]
        public bool Bare { get; init; }

        /// <summary>Only what everybody touches, and is not made at all.</summary>
        [Filter("contact", "Poignées et boutons non faits")]
        public bool Touched { get; init; }
    }

    /// <summary>A residence.</summary>
    /// <param name="Missing">Points of which a round was not made, in words.</param>
    /// <param name="Late">Points of which one was made late, in words.</param>
    public sealed record Row(Guid ResidenceId, string Residence, string City, string Agency, string? Lodge, string Missing, string Late, bool IsBare);

    /// <param name="Rows">One page.</param>
    /// <param name="Date">The date.</param>
    /// <param name="Choices">What the filters offer.</param>
    public sealed record Result(Page<Row> Rows, DateOnly Date, CleaningChoices Choices);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly QuerySort<Line, Sort> Order = new QuerySort<Line, Sort>(line => line.Id)
            .By(Sort.Worst, line => line.IsBare ? 0 : line.Missing != 0 ? 1 : 2).Then(line => line.Name)
            .By(Sort.Residence, line => line.Name)
            .By(Sort.Agency, line => line.Agency).Then(line => line.Name);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var date = query.Date ?? clock.Today;
            var choices = await CleaningChoices.ReadAsync(db, cancellationToken);
            var page = await Order.Apply(Lines(query, date, choices.Touched), query).ToPageAsync(query, cancellationToken);
            return new Result(page.Select(line => new Row(
                line.Id, line.Name, line.City, line.Agency, line.Lodge, choices.PointsOf(line.Missing), choices.PointsOf(line.Late), line.IsBare)), date, choices);
        }

        private IQueryable<Line> Lines(Query query, DateOnly date, long touched)
            => from gap in Gaps(db, query, date, touched)
               join site in db.CleaningSites on gap.Site equals site.Number
               join residence in db.Residences on site.Id equals residence.Id
               join agency in db.Places on residence.AgencyId equals agency.Id
               join lodge in db.Places on residence.LodgeId equals lodge.Id into lodges
               from lodge in lodges.DefaultIfEmpty()
               select new Line
               {
                   Id = residence.Id, Name = residence.Name, City = residence.City, Agency = agency.Name, Lodge = lodge == null ? null : lodge.Name,
                   Missing = gap.Missing, Late = gap.Late, IsBare = gap.IsBare,
               };

        private sealed class Line
        {
            public Guid Id { get; init; }

            public required string Name { get; init; }

            public required string City { get; init; }

            public required string Agency { get; init; }

            public string? Lodge { get; init; }

            public long Missing { get; init; }

            public long Late { get; init; }

            public bool IsBare { get; init; }
        }
    }

    /// <param name="db">The store.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="date">The date.</param>
    /// <param name="touched">The bits of the points that everybody touches.</param>
    internal static IQueryable<CleaningGap> Gaps(PortalDbContext db, Query query, DateOnly date, long touched)
    {
        var gaps = db.CleaningGaps.AsNoTracking().Where(gap => gap.On == date && (!query.Bare || gap.IsBare));
        if (query.Agency is { } agency)
            gaps = gaps.Where(gap => db.CleaningSites.Any(site => site.Number == gap.Site && db.Residences.Any(row => row.Id == site.Id && row.AgencyId == agency)));
        if (query.Point is { } point and >= 0 and < CleaningPoint.Most)
        {
            var bit = 1L << point;
            gaps = gaps.Where(gap => ((gap.Missing | gap.Late) & bit) != 0);
        }
        return query.Touched ? gaps.Where(gap => (gap.Missing & touched) != 0) : gaps;
    }
}
