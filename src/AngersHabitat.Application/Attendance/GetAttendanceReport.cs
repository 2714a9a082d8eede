using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Attendance;

namespace AngersHabitat.Application.Attendance;

/// <summary>Visits of the places over a period, by day or week, against the same weekday before.</summary>
public static class GetAttendanceReport
{
    /// <summary>A period.</summary>
    [Allow(Roles.Manager)]
    public sealed record Query : IFiltered, IQuery<Result>
    {
        /// <summary>Dates.</summary>
        [Filter("")]
        public AttendancePeriod Period { get; init; } = new();

        /// <summary>Date from which the rise is measured; null: the first of the month, or a crisis that began later.</summary>
        public DateOnly? Since { get; init; }
    }

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Period).SetValidator(new AttendancePeriodRules());
    }

    /// <param name="From">First date.</param>
    /// <param name="To">Last date, included.</param>
    /// <param name="Places">Names of the places, in the order of the counts.</param>
    /// <param name="Days">Dates with visits, oldest first.</param>
    /// <param name="Weeks">Weeks of the period (their Mondays), oldest first.</param>
    /// <param name="Rise">Before and since the date measured, for all places and each of them.</param>
    /// <param name="Hours">Mean visits of an open day by hour, each place in its order.</param>
    /// <param name="Reasons">Visits by reason, those tapped.</param>
    /// <param name="OverLimit">Entries above the limit.</param>
    /// <param name="Running">The present week, whatever the period.</param>
    public sealed record Result(
        DateOnly From, DateOnly To, IReadOnlyList<string> Places, IReadOnlyList<Day> Days, IReadOnlyList<Week> Weeks, Comparison Rise,
        IReadOnlyList<HourRow> Hours, IReadOnlyList<(VisitReason Reason, int Visits)> Reasons, int OverLimit, RunningWeek Running);

    /// <param name="Visits">By place.</param>
    /// <param name="Before">Median of the same weekday in the four weeks before, all places; null without one.</param>
    /// <param name="IsOver">False for today, whose count goes on.</param>
    public sealed record Day(DateOnly Date, IReadOnlyList<int> Visits, double? Before, bool IsOver)
    {
        /// <summary>All places.</summary>
        public int Total => Visits.Sum();

        /// <summary>Relative change against the same weekday before; null while the day goes on.</summary>
        public double? Change => IsOver ? VisitTrend.Change(Before, Total) : null;
    }

    /// <param name="Monday">Its first day.</param>
    /// <param name="Visits">By place.</param>
    /// <param name="OpenDays">Dates with visits.</param>
    /// <param name="IsOver">False for the present week.</param>
    public sealed record Week(DateOnly Monday, IReadOnlyList<int> Visits, int OpenDays, bool IsOver)
    {
        /// <summary>All places.</summary>
        public int Total => Visits.Sum();

        /// <summary>Visits for each open day, so that a week with a public holiday compares.</summary>
        public double ByOpenDay => OpenDays == 0 ? 0 : Total / (double)OpenDays;
    }

    /// <summary>The present week so far, against the same days and hours of the week before.</summary>
    /// <param name="Until">The full hour up to which both are counted, UTC.</param>
    /// <param name="Visits">Since Monday.</param>
    /// <param name="Before">From the Monday before, for as long.</param>
    public sealed record RunningWeek(DateTime Until, int Visits, int Before)
    {
        /// <summary>Relative change; null when nothing was counted before.</summary>
        public double? Change => VisitTrend.Change(Before, Visits);
    }

    /// <param name="Since">First date of « since ».</param>
    /// <param name="Rows">All places first, then each of them.</param>
    public sealed record Comparison(DateOnly Since, IReadOnlyList<ComparisonRow> Rows);

    /// <param name="Place">Name of the place; null for all.</param>
    /// <param name="Before">Mean visits of an open day in the four weeks before.</param>
    /// <param name="Now">Mean visits of an open day since.</param>
    public sealed record ComparisonRow(string? Place, double? Before, double? Now)
    {
        /// <summary>Relative change; null when one of the two is missing.</summary>
        public double? Change => Now is { } now ? VisitTrend.Change(Before, now) : null;
    }

    /// <param name="Hour">Hour in France.</param>
    /// <param name="Means">Mean visits of an open day, by place.</param>
    public sealed record HourRow(int Hour, IReadOnlyList<double> Means);

    public sealed class Handler(PortalDbContext db, DoorCatalogue catalogue, ICrises crises, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            var (from, to) = query.Period.On(today);
            var since = query.Since ?? SinceWhen(today);
            var places = await catalogue.AllAsync(cancellationToken);
            var visits = await VisitTable.ReadAsync(db, places, Earliest(from, since), Latest(to, today), cancellationToken);
            var inPeriod = db.AttendanceTaps.AsNoTracking().Where(tap => tap.Date >= from && tap.Date <= to);
            return new Result(
                from, to, [.. places.Select(place => place.Name)], visits.Days(from, to, today), visits.Weeks(from, to, today),
                visits.Rise(since, today), visits.Hours(from, to),
                await ReasonsAsync(inPeriod, cancellationToken),
                await inPeriod.CountAsync(tap => tap.OverLimit != null && tap.Kind == AttendanceTapKind.In, cancellationToken),
                visits.Running(Paris.ToLocal(clock.GetUtcNow())));
        }

        // Since the month began, or since a crisis that began later.
        private DateOnly SinceWhen(DateOnly today)
            => crises.All.Select(crisis => crisis.Span.From).Where(from => from <= today).Append(new DateOnly(today.Year, today.Month, 1)).Max();

        private static DateOnly Earliest(DateOnly a, DateOnly b) => a < b ? a : b;

        private static DateOnly Latest(DateOnly a, DateOnly b) => a > b ? a : b;

        private static async Task<IReadOnlyList<(VisitReason Reason, int Visits)>> ReasonsAsync(
            IQueryable<AttendanceTap> taps, CancellationToken cancellationToken)
        {
            var reasons = await taps.Where(tap => tap.Reason != null).GroupBy(tap => tap.Reason!.Value)
                .Select(reason => new { Reason = reason.Key, Visits = reason.Sum(tap => tap.Visits) }).ToListAsync(cancellationToken);
            return [.. reasons.Where(reason => reason.Visits > 0).OrderByDescending(reason => reason.Visits)
                .Select(reason => (reason.Reason, reason.Visits))];
        }
    }
}
