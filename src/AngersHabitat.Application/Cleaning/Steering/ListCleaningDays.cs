using AngersHabitat.Application.Lists;

namespace AngersHabitat.Application.Cleaning;

/// <summary>The figures of rounds day by day. Refused: what <see cref="CleaningPeriod"/> cannot hold.</summary>
public static class ListCleaningDays
{
    /// <summary>What the days are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Date, the latest first.</summary>
        [LargestFirst]
        Date,

        [LargestFirst]
        Due,

        /// <summary>Not made, most first.</summary>
        [LargestFirst]
        Missing,
    }

    [Allow(Roles.Manager, Roles.Maintenance)]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>Dates, agency, point.</summary>
        [Filter("")]
        public CleaningPeriod Period { get; init; } = new();
    }

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Period).SetValidator(new FigurePeriodRules<CleaningPeriod>());
    }

    /// <summary>The figures of a date.</summary>
    public sealed record Day(DateOnly Date, CleaningSums Sums);

    /// <param name="Days">One page; dates without rounds are left out.</param>
    /// <param name="Choices">What the filters offer.</param>
    public sealed record Result(Page<Day> Days, CleaningChoices Choices);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly MemorySort<Day, Sort> Order = new MemorySort<Day, Sort>(day => day.Date)
            .By(Sort.Date, day => day.Date)
            .By(Sort.Due, day => day.Sums.Due)
            .By(Sort.Missing, day => day.Sums.NotDone + day.Sums.Missed);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var days = await ReadAsync(db, query.Period, query.Period.On(clock.Today), cancellationToken);
            return new Result(Order.Apply(days.Select(day => new Day(day.On, day.Sums)), query).ToPage(query), await CleaningChoices.ReadAsync(db, cancellationToken));
        }
    }

    internal static async Task<IReadOnlyList<(DateOnly On, CleaningSums Sums)>> ReadAsync(PortalDbContext db, CleaningPeriod period, DateSpan span, CancellationToken cancellationToken)
        => [.. (await (from figure in CleaningSums.Figures(db, period, span)
                       group figure by figure.On into some
                       orderby some.Key
                       select new { some.Key, Sums = new CleaningSums(some.Sum(one => one.Due), some.Sum(one => one.InTime), some.Sum(one => one.Late), some.Sum(one => one.NotDone), some.Sum(one => one.Missed)) })
            .ToListAsync(cancellationToken)).Select(day => (day.Key, day.Sums))];
}
