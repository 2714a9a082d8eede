using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Visits planned for lifts, from today on.</summary>
internal sealed class LiftOccasions(PortalDbContext db, PortalClock clock) : INoticeOccasions
{
    // Further away, the slot may still move.
    private const int DaysAhead = 7;

    public IReadOnlyCollection<NoticeOccasionKind> Kinds { get; } = [NoticeOccasionKind.LiftVisit];

    public async Task<IReadOnlyList<NoticeOccasion>> ReadAsync(CancellationToken cancellationToken)
    {
        var (today, last) = (clock.Today, clock.Today.AddDays(DaysAhead));
        var rows = await (
            from visit in db.Interventions.AsNoTracking()
            join kind in db.InterventionKinds on visit.KindId equals kind.Id
            join residence in db.Residences on visit.ResidenceId equals residence.Id
            where kind.Trade == Trade.Lifts && visit.Setting == Setting.CommonPart && InterventionStates.Planned.Contains(visit.State) && visit.SlotOn >= today && visit.SlotOn <= last
            select new { visit.Id, visit.ResidenceId, residence.Name, visit.SlotOn, visit.SlotFrom, visit.SlotTo }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new NoticeOccasion(NoticeOccasionKind.LiftVisit, row.Id, row.Name)
        {
            Residences = [row.ResidenceId], From = row.SlotOn!.Value, Last = row.SlotOn, Hours = row is { SlotFrom: { } from, SlotTo: { } to } ? (from, to) : null,
        })];
    }
}
