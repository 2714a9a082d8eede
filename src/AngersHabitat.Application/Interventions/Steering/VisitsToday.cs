using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Answers the live board.</summary>
public sealed class VisitsToday(PortalDbContext db) : IVisitsNow
{
    /// <inheritdoc />
    public async Task<VisitsNow> ReadAsync(DateTime now, DateOnly today, CancellationToken cancellationToken)
    {
        var visits = db.Interventions.AsNoTracking();
        return new VisitsNow(
            await visits.CountAsync(visit => visit.SlotOn == today && InterventionStates.Planned.Contains(visit.State), cancellationToken),
            await visits.CountAsync(visit => visit.EndedOn == today && InterventionStates.Visited.Contains(visit.State), cancellationToken),
            await visits.CountAsync(visit => visit.State == InterventionState.InProgress, cancellationToken),
            await visits.Where(Intervention.Open).CountAsync(visit => visit.Urgency == Urgency.Vital && visit.AnsweredAt == null, cancellationToken));
    }
}
