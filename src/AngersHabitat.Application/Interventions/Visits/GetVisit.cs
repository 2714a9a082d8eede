using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>A visit with its history; a technician's own, of today and tomorrow.</summary>
public static class GetVisit
{
    /// <param name="Id">The visit.</param>
    [Allow(Roles.Maintenance, Roles.Technician, Roles.Manager, Roles.Reception, Roles.CallCentre)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="Visit">The visit.</param>
    /// <param name="Workers">Who may go, those of its trade first.</param>
    /// <param name="Slots">The next free half days for its trade; none unless a slot has to be found.</param>
    /// <param name="Worksite">The worksite under way at its residence, which changes the way in; null: none.</param>
    /// <param name="Now">UTC.</param>
    public sealed record Result(VisitView Visit, IReadOnlyList<Goer> Workers, IReadOnlyList<Proposal> Slots, string? Worksite, DateTime Now);

    /// <summary>Who may go.</summary>
    public sealed record Goer(Guid Id, string Name, bool IsOfTrade);

    /// <summary>A half day against which nothing speaks.</summary>
    public sealed record Proposal(DateOnly On, HalfDay Half, string Worker);

    public sealed class Handler(PortalDbContext db, VisitDesk desk, VisitReader reader, PlanReader plans, IWorksiteAddresses worksites, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private const int Proposed = 4;

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var found = await reader.ReadAsync(db.Interventions.Where(await desk.MineAsync(cancellationToken)).Where(visit => visit.Id == query.Id), cancellationToken);
            var visit = found.Count == 1 ? found[0] : throw new NotFoundException(nameof(Intervention));
            var workers = await db.Workers.AsNoTracking().Where(worker => worker.RetiredAt == null).ToListAsync(cancellationToken);
            return new Result(
                visit,
                [.. workers.Select(worker => new Goer(worker.Id, worker.Name, worker.Trades.Contains(visit.Trade))).OrderByDescending(goer => goer.IsOfTrade).ThenBy(goer => goer.Name, FrenchOrder.Words)],
                await ProposalsAsync(visit, workers, cancellationToken),
                await WorksiteAsync(visit, cancellationToken), clock.UtcNow);
        }

        private async Task<IReadOnlyList<Proposal>> ProposalsAsync(VisitView visit, List<Worker> workers, CancellationToken cancellationToken)
        {
            if (!InterventionStates.ToSchedule.Contains(visit.State) || await plans.ToPlaceAsync(visit.Id, cancellationToken) is not { } place)
                return [];
            var plan = await plans.ReadAsync(clock.Today, clock.Today.AddDays(SlotFinder.DaysAhead), cancellationToken);
            return [.. SlotFinder.Find(plan, place, workers, clock.UtcNow, Proposed)
                .Select(slot => new Proposal(slot.On, slot.Half, workers.Find(worker => worker.Id == slot.WorkerId)!.Name))];
        }

        private async Task<string?> WorksiteAsync(VisitView visit, CancellationToken cancellationToken)
        {
            var address = SearchText.Normalize(visit.Street);
            return (await worksites.ReadAsync(cancellationToken)).FirstOrDefault(site => StreetOf(site) is { Length: > 0 } street && address.Contains(street, StringComparison.Ordinal))?.Entry.Name;
        }

        private static string StreetOf(WorksiteAddress site) => SearchText.Normalize(site.Entry.Street).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ');
    }
}
