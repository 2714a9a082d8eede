using AngersHabitat.Domain.Interventions;
using static AngersHabitat.Application.Interventions.GetAgenda;

namespace AngersHabitat.Application.Interventions;

/// <summary>The visits of the planner, each list with one query.</summary>
internal static class AgendaRows
{
    /// <summary>What holds a slot in a week.</summary>
    public static Task<List<AgendaVisit>> WeekAsync(PortalDbContext db, DateOnly monday, CancellationToken cancellationToken)
    {
        var next = monday.AddDays(7);
        return (
            from visit in db.Interventions.AsNoTracking()
            join kind in db.InterventionKinds on visit.KindId equals kind.Id
            join residence in db.Residences on visit.ResidenceId equals residence.Id
            where visit.SlotOn >= monday && visit.SlotOn < next && InterventionStates.HoldingASlot.Contains(visit.State)
            select new AgendaVisit(
                visit.Id, visit.Version, visit.State, visit.Urgency, new VisitSlot(visit.SlotOn!.Value, visit.SlotFrom!.Value, visit.SlotTo!.Value), visit.WorkerId!.Value,
                kind.UsualMinutes, kind.Name, residence.Name, residence.City, InterventionStates.Planned.Contains(visit.State))).ToListAsync(cancellationToken);
    }

    /// <summary>What wants a slot, of a trade or of all.</summary>
    public static IQueryable<Intervention> Waiting(PortalDbContext db, Trade? trade)
        => db.Interventions.AsNoTracking().Where(visit => InterventionStates.ToSchedule.Contains(visit.State)
            && (trade == null || db.InterventionKinds.Any(kind => kind.Id == visit.KindId && kind.Trade == trade)));

    /// <summary>The first of them: those nobody came for before those whom nobody opened to, each by its promise, so that late ones lead.</summary>
    public static async Task<IReadOnlyList<WaitingVisit>> FirstAsync(PortalDbContext db, IQueryable<Intervention> waiting, DateTime now, CancellationToken cancellationToken)
    {
        var rows = await (
            from visit in waiting
            join kind in db.InterventionKinds on visit.KindId equals kind.Id
            join residence in db.Residences on visit.ResidenceId equals residence.Id
            orderby visit.AnsweredAt != null, visit.DueAt, visit.Id
            select new { Visit = visit, kind.Trade, Kind = kind.Name, Residence = residence.Name, residence.City }).Take(MostToPlace).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new WaitingVisit(
                row.Visit.Id, row.Visit.Version, row.Visit.State, row.Visit.Urgency, row.Visit.DueAt, row.Visit.IsOverdue(now), row.Visit.Source == RequestSource.PreviousVisit,
                row.Trade, row.Kind, row.Residence, row.City, row.Visit.PostponedFor)),
        ];
    }
}
