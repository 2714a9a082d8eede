using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>The figures of the call centre over a period.</summary>
public static class GetCallReport
{
    /// <summary>A period and a threshold.</summary>
    [Allow(Roles.Manager)]
    public sealed record Query : IFiltered, IQuery<Result>
    {
        /// <summary>Dates and threshold.</summary>
        [Filter("")]
        public CallPeriod Period { get; init; } = new();

        /// <summary>The figures of the dates, both included.</summary>
        public static Query Between(DateOnly from, DateOnly to) => new() { Period = new CallPeriod { From = from, To = to } };
    }

    /// <summary>What is refused: what <see cref="CallPeriod"/> cannot hold.</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Period).SetValidator(new CallPeriodRules());
    }

    /// <param name="From">First date.</param>
    /// <param name="To">Last date, included.</param>
    /// <param name="Threshold">Calls of a day from which it is a peak.</param>
    /// <param name="Days">Dates with calls, oldest first.</param>
    /// <param name="Waits">Seconds waited before an answer, all dates together.</param>
    /// <param name="Level">Now against before the first crisis of the last two years, whatever the period; null without.</param>
    /// <param name="Owed">Calls owed now.</param>
    /// <param name="Staffing">Agents suggested for the next day on which calls are usual.</param>
    /// <param name="LastWait">How long callers waited in the last hour whose records came in, today or before; null while none did.</param>
    public sealed record Result(
        DateOnly From, DateOnly To, int Threshold, IReadOnlyList<DailyVolume> Days, Tally Waits, CallLevel? Level, OwedCalls Owed,
        StaffingSuggestion Staffing, HourWait? LastWait)
    {
        /// <summary>The crisis before which the level is measured; null without.</summary>
        public string? Crisis { get; init; }

        /// <summary>All calls of the period.</summary>
        public int Calls => Days.Sum(day => day.Calls);

        /// <summary>Calls of the hours whose records came in: of these only is it known whether they were answered.</summary>
        public int Recorded => Days.Sum(day => day.Recorded.Total);

        /// <summary>Dates with hours of which no records came in, and those hours.</summary>
        public IReadOnlyList<(DateOnly Date, IReadOnlyList<int> Hours)> WithoutRecords
            => [.. Days.Select(day => (day.Date, day.HoursWithoutRecords)).Where(day => day.HoursWithoutRecords.Count > 0)];

        /// <summary>Calls answered, of those recorded.</summary>
        public int Answered => Days.Sum(day => day.Answered);

        /// <summary>Calls abandoned.</summary>
        public int Abandoned => Days.Sum(day => day.Abandoned);

        /// <summary>Days over the threshold, oldest first.</summary>
        public IReadOnlyList<DailyVolume> Peaks => [.. Days.Where(day => day.IsPeak(Threshold))];

        /// <summary>Calls by reason, most frequent first; calls of unknown reason are absent.</summary>
        public IReadOnlyList<(CallReason Reason, int Calls)> Reasons
            => [.. Tally.Sum(Days.Select(day => day.Reasons)).Entries.Select(pair => ((CallReason)pair.Key, pair.Value)).OrderByDescending(pair => pair.Value)];

        /// <summary>Mean calls of an hour on a weekday: dates with calls of that weekday are the measure.</summary>
        public double MeanAt(DayOfWeek day, int hour)
        {
            var days = Days.Where(date => date.Date.DayOfWeek == day).ToList();
            return days.Count == 0 ? 0 : days.Average(date => date.Hours[hour]);
        }
    }

    /// <param name="Count">How many are owed.</param>
    /// <param name="Late">How many are late.</param>
    /// <param name="EarliestDueAt">The earliest hour promised of those that are late, UTC; null when none is late.</param>
    /// <param name="OverADay">How many are late by more than 24 hours, counted from the hour promised.</param>
    public sealed record OwedCalls(int Count, int Late, DateTime? EarliestDueAt, int OverADay);

    /// <param name="Date">Date in France.</param>
    /// <param name="Hour">Hour in France; null where only the figures of the day are kept.</param>
    /// <param name="Median">Median wait in seconds of the calls answered then.</param>
    /// <param name="Calls">How many these were.</param>
    public sealed record HourWait(DateOnly Date, int? Hour, int Median, int Calls);

    // Days before a crisis that its level is compared with.
    private const int LookBack = 60;

    public sealed class Handler(PortalDbContext db, CallFigures figures, ICrises crises, IHolidays holidays, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            var (from, to) = query.Period.On(today);
            // One reading serves the period, the level (which looks back before the first crisis of two years) and the staffing.
            var crisis = crises.All.FirstOrDefault(period => period.Span.From >= today.AddYears(-2) && period.Span.From <= today);
            var earliest = crisis?.Span.From.AddDays(-LookBack) is { } before && before < from ? before : from;
            var all = await figures.BetweenAsync(earliest, to > today ? to : today, cancellationToken);
            List<DailyVolume> days = [.. all.Where(day => day.Date >= from && day.Date <= to)];
            return new Result(
                from, to, query.Period.Peak, days, Tally.Sum(days.Select(day => day.Waits)), crisis is null ? null : CallLevel.At(today, all, crisis.Span.From),
                await OwedAsync(cancellationToken), StaffingSuggestion.For(NextDay(today), all, ServiceTarget.Usual),
                await LastWaitAsync(today, all, cancellationToken))
            { Crisis = crisis?.Name };
        }

        private DateOnly NextDay(DateOnly today) => holidays.Now.WorkingDayAfter(today, 1);

        private async Task<OwedCalls> OwedAsync(CancellationToken cancellationToken)
        {
            var now = clock.UtcNow;
            var late = await db.Callbacks.Where(Callback.Late.For(now)).Select(callback => callback.DueAt).ToListAsync(cancellationToken);
            return new OwedCalls(
                await db.Callbacks.CountAsync(Callback.Owed, cancellationToken), late.Count, late.Count == 0 ? null : late.Min(),
                late.Count(at => at < now.AddHours(-24)));
        }

        private async Task<HourWait?> LastWaitAsync(DateOnly today, IReadOnlyList<DailyVolume> all, CancellationToken cancellationToken)
        {
            var waits = db.InboundCalls.AsNoTracking().Where(InboundCall.Counting)
                .Where(call => call.Source == CallSource.Record && call.Outcome != CallOutcome.Abandoned && call.WaitingSeconds != null && call.Date <= today);
            var kept = all.LastOrDefault(day => day.Date <= today && day.Waits.Total > 0);
            if (await waits.MaxAsync(call => (DateOnly?)call.Date, cancellationToken) is not { } date || date < kept?.Date)
                return kept is null ? null : new HourWait(kept.Date, Hour: null, kept.Waits.Quantile(0.5) ?? 0, kept.Waits.Total);
            var answered = await waits.Where(call => call.Date == date).Select(call => new { call.StartedAt, Wait = call.WaitingSeconds!.Value }).ToListAsync(cancellationToken);
            var last = answered.GroupBy(call => Paris.ToLocal(new DateTimeOffset(call.StartedAt, TimeSpan.Zero)).Hour).MaxBy(hour => hour.Key);
            return last is null ? null : new HourWait(date, last.Key, Tally.Of(last.Select(call => call.Wait)).Quantile(0.5) ?? 0, last.Count());
        }
    }
}
