using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>The figures of visits day by day: asked for, done, open in the evening, promises due and kept. Refused: what <see cref="VisitPeriod"/> cannot hold.</summary>
public static class ListVisitDays
{
    /// <summary>What the days are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Date, the latest first.</summary>
        [LargestFirst]
        Date,

        [LargestFirst]
        Asked,

        [LargestFirst]
        Done,

        /// <summary>Open in the evening, most first.</summary>
        [LargestFirst]
        Open,
    }

    [Allow(Roles.Manager, Roles.Maintenance)]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>Dates, agency, trade, who goes.</summary>
        [Filter("")]
        public VisitPeriod Period { get; init; } = new();
    }

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Period).SetValidator(new FigurePeriodRules<VisitPeriod>());
    }

    /// <summary>The figures of a date.</summary>
    public sealed record Day(DateOnly Date, VisitFigures Figures);

    /// <param name="Days">One page.</param>
    /// <param name="Choices">What the filters offer.</param>
    public sealed record Result(Page<Day> Days, VisitChoices Choices);

    public sealed class Handler(PortalDbContext db, VisitFactReader facts, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly MemorySort<Day, Sort> Order = new MemorySort<Day, Sort>(day => day.Date)
            .By(Sort.Date, day => day.Date)
            .By(Sort.Asked, day => day.Figures.Asked)
            .By(Sort.Done, day => day.Figures.Done)
            .By(Sort.Open, day => day.Figures.Open);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var span = query.Period.On(clock.Today);
            var visits = await facts.ReadAsync(query.Period, span, cancellationToken);
            var days = VisitDays.Of(visits, span, clock.UtcNow).Select(day => new Day(day.Date, day.Figures));
            return new Result(Order.Apply(days, query).ToPage(query), await VisitChoices.ReadAsync(db, cancellationToken));
        }
    }
}
