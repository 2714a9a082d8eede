using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>The figures of the call centre, day by day; days without calls are absent. Refused: what <see cref="CallPeriod"/> cannot hold.</summary>
public static class ListCallDays
{
    /// <summary>What the days are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Date, the latest first.</summary>
        [LargestFirst]
        Date,

        /// <summary>All calls, most first.</summary>
        [LargestFirst]
        Calls,

        /// <summary>Calls whose caller hung up first, most first.</summary>
        [LargestFirst]
        Abandoned,

        /// <summary>Median wait, longest first; days whose wait is not known come last.</summary>
        [LargestFirst]
        Wait,
    }

    [Allow(Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>Dates and threshold.</summary>
        [Filter("")]
        public CallPeriod Period { get; init; } = new();

        /// <summary>Only the days that reached the threshold.</summary>
        [Filter("pics", "Les pics seulement")]
        public bool Peaks { get; init; }
    }

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Period).SetValidator(new CallPeriodRules());
    }

    /// <param name="From">First date.</param>
    /// <param name="To">Last date, included.</param>
    /// <param name="Days">Dates with calls.</param>
    public sealed record Result(DateOnly From, DateOnly To, Page<DailyVolume> Days);

    /// <summary>Reads a row a day: medians are counted from it, so it is sorted in memory.</summary>
    public sealed class Handler(CallFigures figures, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly MemorySort<DailyVolume, Sort> Order = new MemorySort<DailyVolume, Sort>(day => day.Date)
            .By(Sort.Date, day => day.Date)
            .By(Sort.Calls, day => day.Calls)
            .By(Sort.Abandoned, day => day.Abandoned)
            .By(Sort.Wait, day => day.Waits.Quantile(0.5) ?? -1);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (from, to) = query.Period.On(clock.Today);
            var days = await figures.BetweenAsync(from, to, cancellationToken);
            return new Result(from, to, Order.Apply(days.Where(day => !query.Peaks || day.IsPeak(query.Period.Peak)), query).ToPage(query));
        }
    }
}
