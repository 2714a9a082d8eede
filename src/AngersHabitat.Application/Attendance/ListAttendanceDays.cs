using AngersHabitat.Application.Lists;

namespace AngersHabitat.Application.Attendance;

/// <summary>Visits day by day; dates without visits are absent. Refused: what <see cref="AttendancePeriod"/> cannot hold.</summary>
public static class ListAttendanceDays
{
    /// <summary>What the days are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Date, the latest first.</summary>
        [LargestFirst]
        Date,

        /// <summary>Visits of all places, most first.</summary>
        [LargestFirst]
        Visits,

        /// <summary>Change against the same weekday before, the steepest rise first; days without one come last.</summary>
        [LargestFirst]
        Change,
    }

    [Allow(Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>Dates.</summary>
        [Filter("")]
        public AttendancePeriod Period { get; init; } = new();
    }

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Period).SetValidator(new AttendancePeriodRules());
    }

    /// <param name="From">First date.</param>
    /// <param name="To">Last date, included.</param>
    /// <param name="Places">Names of the places, in the order of the counts.</param>
    /// <param name="Days">Dates with visits.</param>
    public sealed record Result(DateOnly From, DateOnly To, IReadOnlyList<string> Places, Page<GetAttendanceReport.Day> Days);

    /// <summary>Reads a cell a place, date and hour: medians are counted from them, so days are sorted in memory.</summary>
    public sealed class Handler(PortalDbContext db, DoorCatalogue catalogue, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly MemorySort<GetAttendanceReport.Day, Sort> Order = new MemorySort<GetAttendanceReport.Day, Sort>(day => day.Date)
            .By(Sort.Date, day => day.Date)
            .By(Sort.Visits, day => day.Total)
            .By(Sort.Change, day => day.Change ?? double.MinValue);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            var (from, to) = query.Period.On(today);
            var places = await catalogue.AllAsync(cancellationToken);
            var visits = await VisitTable.ReadAsync(db, places, from, to, cancellationToken);
            return new Result(from, to, [.. places.Select(place => place.Name)], Order.Apply(visits.Days(from, to, today), query).ToPage(query));
        }
    }
}
