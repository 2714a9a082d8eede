using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>A week of visits by who goes, with the load against what fits, and the visits that want a slot. Nobody's name and no door stand in it.</summary>
public static class GetAgenda
{
    /// <summary>Visits to place that are shown; the rest is counted.</summary>
    public const int MostToPlace = 40;

    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Query : IFiltered, IQuery<Result>
    {
        /// <summary>Any date of the week; null: this week.</summary>
        [Filter("semaine", "Semaine du")]
        public DateOnly? Week { get; init; }

        [Filter("metier", "Corps de métier", Empty = "Tous les corps de métier")]
        public Trade? Trade { get; init; }

        [Filter("intervenant", "Intervenant", Empty = "Tous les intervenants")]
        public Guid? Worker { get; init; }

        internal DateOnly MondayAt(DateOnly today)
        {
            var date = Week ?? today;
            return date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
        }
    }

    /// <param name="Monday">Its first date.</param>
    /// <param name="Days">Monday to Friday; the days of the weekend where a visit stands on them.</param>
    /// <param name="Workers">Who goes, by trade and name.</param>
    /// <param name="Trades">Load of each trade of those shown.</param>
    /// <param name="ToPlace">Visits that want a slot: late ones first, then the promise that ends first; at most <see cref="MostToPlace"/>.</param>
    /// <param name="ToPlaceCount">All of them.</param>
    /// <param name="Choices">Everybody to choose from.</param>
    public sealed record Result(
        DateOnly Today, DateOnly Monday, IReadOnlyList<DateOnly> Days, IReadOnlyList<WorkerWeek> Workers, IReadOnlyList<TradeLoad> Trades,
        IReadOnlyList<WaitingVisit> ToPlace, int ToPlaceCount, IReadOnlyList<(Guid Id, string Name)> Choices);

    /// <param name="Booked">Minutes of the visits planned.</param>
    /// <param name="Available">Minutes that fit.</param>
    public readonly record struct Load(int Booked, int Available)
    {
        /// <summary>Whether more is planned than fits.</summary>
        public bool IsOver => Booked > Available;

        /// <summary>Both together.</summary>
        public static Load Sum(IEnumerable<Load> loads) => loads.Aggregate(default(Load), (sum, load) => new(sum.Booked + load.Booked, sum.Available + load.Available));
    }

    /// <param name="Trade">The first of the trades, under which it stands; the trade asked for, when one is.</param>
    /// <param name="Days">One for each date of the week shown.</param>
    public sealed record WorkerWeek(Guid Id, string Name, bool IsFirm, Trade Trade, IReadOnlyList<Trade> Trades, Load Load, IReadOnlyList<WorkerDay> Days);

    /// <param name="Visits">By their slots.</param>
    public sealed record WorkerDay(DateOnly On, Load Load, IReadOnlyList<AgendaVisit> Visits)
    {
        /// <summary>Those of a half day.</summary>
        public IEnumerable<AgendaVisit> Of(HalfDay half) => Visits.Where(visit => VisitPlan.HalfOf(visit.Slot) == half);
    }

    /// <summary>Load of the people of a trade; who has several counts under the first.</summary>
    public sealed record TradeLoad(Trade Trade, int Workers, Load Load);

    /// <param name="CanMove">Whether another slot may be given.</param>
    public sealed record AgendaVisit(
        Guid Id, Guid Version, InterventionState State, Urgency Urgency, VisitSlot Slot, Guid WorkerId, int Minutes, string Kind, string Residence, string City, bool CanMove);

    /// <param name="IsLate">Whether its promise is broken.</param>
    public sealed record WaitingVisit(
        Guid Id, Guid Version, InterventionState State, Urgency Urgency, DateTime DueAt, bool IsLate, bool IsFollowUp, Trade Trade, string Kind, string Residence, string City, PostponeReason? PostponedFor);

    public sealed class Handler(PortalDbContext db, IHolidays holidays, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (today, monday) = (clock.Today, query.MondayAt(clock.Today));
            var visits = await AgendaRows.WeekAsync(db, monday, cancellationToken);
            var everybody = (await db.Workers.AsNoTracking().ToListAsync(cancellationToken)).OrderBy(worker => worker.Name, FrenchOrder.Words).ToList();
            var shown = everybody.Where(worker => IsShown(worker, query, visits)).ToList();
            DateOnly[] days = [.. Enumerable.Range(0, 7).Select(monday.AddDays).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) || visits.Any(visit => visit.Slot.On == day))];
            List<WorkerWeek> weeks = [.. shown.Select(worker => WeekOf(worker, query.Trade, days, visits)).OrderBy(week => week.Trade).ThenBy(week => week.Name, FrenchOrder.Words)];
            var waiting = AgendaRows.Waiting(db, query.Trade);
            return new Result(
                today, monday, days, weeks, [.. weeks.GroupBy(week => week.Trade).Select(trade => new TradeLoad(trade.Key, trade.Count(), Load.Sum(trade.Select(week => week.Load))))],
                await AgendaRows.FirstAsync(db, waiting, clock.UtcNow, cancellationToken), await waiting.CountAsync(cancellationToken),
                [.. everybody.Where(worker => worker.RetiredAt is null || worker.Id == query.Worker).Select(worker => (worker.Id, worker.Name))]);
        }

        private static bool IsShown(Worker worker, Query query, List<AgendaVisit> visits)
            => (query.Worker is null || worker.Id == query.Worker) && (query.Trade is not { } trade || worker.Trades.Contains(trade))
                && (worker.RetiredAt is null || visits.Exists(visit => visit.WorkerId == worker.Id));

        private WorkerWeek WeekOf(Worker worker, Trade? trade, DateOnly[] days, List<AgendaVisit> visits)
        {
            var mine = visits.Where(visit => visit.WorkerId == worker.Id).ToLookup(visit => visit.Slot.On);
            List<WorkerDay> week = [.. days.Select(day => new WorkerDay(
                day, new Load(mine[day].Sum(visit => visit.Minutes), VisitPlan.Available(worker, day, holidays.Now)), [.. mine[day].OrderBy(visit => visit.Slot.From).ThenBy(visit => visit.Slot.To)]))];
            return new WorkerWeek(worker.Id, worker.Name, worker.IsFirm, trade ?? worker.Trades[0], worker.Trades, Load.Sum(week.Select(day => day.Load)), week);
        }
    }
}
