using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Counts and keeps the figures of today, of dates that are over and not kept, and of those of which a device told something since. Sent by the portal itself.</summary>
public static class KeepCleaningDays
{
    /// <summary>Most dates in one run, so that a portal that stood still does not hold others up.</summary>
    public const int MostDates = 20;

    private static readonly AuditAction Action = new("Cleaning.KeepDays", nameof(CleaningFigure));

    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<int>;

    public sealed class Handler(PortalDbContext db, CleaningBook book, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, int>
    {
        /// <returns>How many dates were counted.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var (now, dates) = (clock.UtcNow, await DatesAsync(clock.Today, cancellationToken));
            var over = 0;
            foreach (var date in dates)
                over += await KeepAsync(date, now, cancellationToken) ? 1 : 0;
            if (over > 0)
                audit.Record(Action, null, after: new { Days = over, Last = dates[^1] });
            return dates.Count;
        }

        private async Task<List<DateOnly>> DatesAsync(DateOnly today, CancellationToken cancellationToken)
        {
            if (await db.CleaningPlans.MinAsync(plan => (DateOnly?)plan.From, cancellationToken) is not { } first || first > today)
                return [];
            var last = await db.CleaningKeptDays.Where(day => day.IsOver).MaxAsync(day => (DateOnly?)day.On, cancellationToken);
            var from = last?.AddDays(1) ?? first;
            var stale = await db.CleaningKeptDays.Where(day => day.IsStale && day.On < from).Select(day => day.On).ToListAsync(cancellationToken);
            return [.. stale.Concat(Enumerable.Range(0, today.DayNumber - from.DayNumber + 1).Select(from.AddDays)).Order().Take(MostDates)];
        }

        private async Task<bool> KeepAsync(DateOnly date, DateTime now, CancellationToken cancellationToken)
        {
            var (figures, gaps) = CleaningCount.Of(await TurnsAsync(date, now, cancellationToken), date);
            await db.CleaningFigures.Where(figure => figure.On == date).ExecuteDeleteAsync(cancellationToken);
            await db.CleaningGaps.Where(gap => gap.On == date).ExecuteDeleteAsync(cancellationToken);
            await db.InsertAsync(figures, cancellationToken);
            await db.InsertAsync(gaps, cancellationToken);
            var day = await db.CleaningKeptDays.AsNoTracking().SingleOrDefaultAsync(kept => kept.On == date, cancellationToken) ?? new CleaningKeptDay(date);
            await db.CleaningKeptDays.Where(kept => kept.On == date).ExecuteDeleteAsync(cancellationToken);
            day.Keep(now);
            await db.InsertAsync([day], cancellationToken);
            return day.IsOver;
        }

        private async Task<List<(int Site, Guid AgencyId, IReadOnlyList<CleaningTurn> Turns)>> TurnsAsync(DateOnly date, DateTime now, CancellationToken cancellationToken)
        {
            var plans = await book.InForceAsync(db.CleaningSites, date, cancellationToken);
            var rounds = await book.RoundsAsync(db.CleaningSites, date, cancellationToken);
            var agencies = await (from site in db.CleaningSites join residence in db.Residences on site.Id equals residence.Id select new { site.Number, residence.AgencyId })
                .ToDictionaryAsync(site => site.Number, site => site.AgencyId, cancellationToken);
            return [.. plans.Values.Select(plan => (plan.Site, agencies[plan.Site], book.TurnsOf(plan, date, rounds[plan.Site], now))).Where(site => site.Item3.Count > 0)];
        }
    }

    public sealed class Chore(ISender sender) : IChore
    {
        public string Name => Action.Name;

        public TimeSpan Every => TimeSpan.FromMinutes(2);

        public Task WorkAsync(CancellationToken cancellationToken) => sender.Send(new Command(), cancellationToken).AsTask();
    }
}
