using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Reads what the rules of planning weigh, with one query for all visits of some dates.</summary>
public sealed class PlanReader(PortalDbContext db, IHolidays holidays)
{
    /// <summary>What holds slots on the dates, both included.</summary>
    public async Task<VisitPlan> ReadAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken)
        => new(await HoldersAsync(db.Interventions.Where(visit => visit.SlotOn >= first && visit.SlotOn <= last), cancellationToken)) { Holidays = holidays.Now };

    /// <summary>The visit as a slot is looked for; null: there is none.</summary>
    public Task<VisitToPlace?> ToPlaceAsync(Guid id, CancellationToken cancellationToken) => (
        from visit in db.Interventions.AsNoTracking()
        join kind in db.InterventionKinds on visit.KindId equals kind.Id
        join residence in db.Residences on visit.ResidenceId equals residence.Id
        where visit.Id == id
        select new VisitToPlace(visit.Id, kind.Trade, kind.UsualMinutes, visit.Urgency, visit.DueAt,
            new VisitWhere(visit.ResidenceId, residence.City, visit.Setting == Setting.CommonPart ? null : visit.DwellingKey))).SingleOrDefaultAsync(cancellationToken);

    /// <summary>What speaks against a slot, of what is stored.</summary>
    public async Task<IReadOnlyList<PlanConflict>> ConflictsAsync(Guid id, VisitSlot slot, Worker worker, CancellationToken cancellationToken)
    {
        var visit = await ToPlaceAsync(id, cancellationToken) ?? throw new NotFoundException(nameof(Intervention));
        var (on, goer, residence) = (slot.On, worker.Id, visit.Where.ResidenceId);
        var near = db.Interventions.Where(other => other.SlotOn == on && (other.WorkerId == goer || other.ResidenceId == residence));
        return new VisitPlan(await HoldersAsync(near, cancellationToken)) { Holidays = holidays.Now }.Conflicts(visit, slot, worker);
    }

    private Task<List<PlannedVisit>> HoldersAsync(IQueryable<Intervention> visits, CancellationToken cancellationToken) => (
        from visit in visits.AsNoTracking()
        join kind in db.InterventionKinds on visit.KindId equals kind.Id
        join residence in db.Residences on visit.ResidenceId equals residence.Id
        where InterventionStates.HoldingASlot.Contains(visit.State)
        select new PlannedVisit(visit.Id, visit.WorkerId!.Value, new VisitSlot(visit.SlotOn!.Value, visit.SlotFrom!.Value, visit.SlotTo!.Value), kind.UsualMinutes,
            new VisitWhere(visit.ResidenceId, residence.City, visit.Setting == Setting.CommonPart ? null : visit.DwellingKey))).ToListAsync(cancellationToken);
}
