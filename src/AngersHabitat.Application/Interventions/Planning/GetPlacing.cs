using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>What is needed to give a visit its slot: what it is, who could go, the next free half days, what else waits near by, and what speaks against a slot chosen.</summary>
public static class GetPlacing
{
    /// <summary>Half days proposed at most.</summary>
    public const int Proposed = 3;

    private const int MostNear = 5;

    /// <param name="Slot">A slot to weigh; null: none chosen yet.</param>
    /// <param name="WorkerId">Who would go then.</param>
    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Query(Guid Id, VisitSlot? Slot = null, Guid? WorkerId = null) : IQuery<Result>;

    /// <param name="Minutes">How long its kind usually takes.</param>
    /// <param name="Slot">The slot it has now; null: none.</param>
    /// <param name="Near">Other visits that want a slot in the residence or the commune, the residence first.</param>
    /// <param name="Conflicts">What speaks against the slot to weigh.</param>
    public sealed record Result(
        Guid Id, Guid Version, InterventionState State, Urgency Urgency, DateTime DueAt, bool IsLate, string Kind, Trade Trade, int Minutes, string Residence, string City,
        VisitSlot? Slot, Guid? WorkerId, IReadOnlyList<Goer> Workers, IReadOnlyList<Proposal> Proposals, IReadOnlyList<NearVisit> Near, IReadOnlyList<PlanConflict> Conflicts);

    /// <param name="Fits">Whether it has the trade.</param>
    public sealed record Goer(Guid Id, string Name, bool Fits);

    /// <param name="Worker">Name of who would go.</param>
    public sealed record Proposal(SlotProposal Slot, string Worker);

    /// <summary>A visit that waits near by.</summary>
    public sealed record NearVisit(Guid Id, string Kind, string Residence, Urgency Urgency, DateTime DueAt, bool IsSameResidence);

    public sealed class Handler(PortalDbContext db, PortalClock clock, PlanReader plans) : IQueryHandler<Query, Result>
    {
        /// <exception cref="NotFoundException">There is no such visit.</exception>
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (now, today) = (clock.UtcNow, clock.Today);
            var place = await plans.ToPlaceAsync(query.Id, cancellationToken) ?? throw new NotFoundException(nameof(Intervention));
            var shown = await (
                from visit in db.Interventions.AsNoTracking()
                join kind in db.InterventionKinds on visit.KindId equals kind.Id
                join residence in db.Residences on visit.ResidenceId equals residence.Id
                where visit.Id == query.Id
                select new { Visit = visit, Kind = kind.Name, Residence = residence.Name }).SingleAsync(cancellationToken);
            var workers = (await db.Workers.AsNoTracking().Where(worker => worker.RetiredAt == null).ToListAsync(cancellationToken)).OrderBy(worker => worker.Name, FrenchOrder.Words).ToList();
            var plan = await plans.ReadAsync(today, today.AddDays(SlotFinder.DaysAhead), cancellationToken);
            var names = workers.ToDictionary(worker => worker.Id, worker => worker.Name);
            return new Result(
                query.Id, shown.Visit.Version, shown.Visit.State, place.Urgency, place.DueAt, shown.Visit.IsOverdue(now), shown.Kind, place.Trade, place.Minutes, shown.Residence, place.Where.City,
                shown.Visit.Slot, shown.Visit.WorkerId, [.. workers.Select(worker => new Goer(worker.Id, worker.Name, worker.Trades.Contains(place.Trade))).OrderByDescending(goer => goer.Fits)],
                [.. SlotFinder.Find(plan, place, workers, now, Proposed).Select(slot => new Proposal(slot, names[slot.WorkerId]))],
                await NearAsync(place, cancellationToken),
                query.Slot is { } slot && workers.Find(worker => worker.Id == query.WorkerId) is { } goer ? await plans.ConflictsAsync(query.Id, slot, goer, cancellationToken) : []);
        }

        private async Task<IReadOnlyList<NearVisit>> NearAsync(VisitToPlace place, CancellationToken cancellationToken)
        {
            var (id, residenceId, city) = (place.Id, place.Where.ResidenceId, place.Where.City);
            return await (
                from visit in AgendaRows.Waiting(db, null)
                join kind in db.InterventionKinds on visit.KindId equals kind.Id
                join residence in db.Residences on visit.ResidenceId equals residence.Id
                where visit.Id != id && residence.City == city && kind.Trade == place.Trade
                orderby residence.Id == residenceId descending, visit.DueAt, visit.Id
                select new NearVisit(visit.Id, kind.Name, residence.Name, visit.Urgency, visit.DueAt, residence.Id == residenceId)).Take(MostNear).ToListAsync(cancellationToken);
        }
    }
}
