using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Events;

namespace AngersHabitat.Application.Notices;

/// <summary>Wakes the chore that proposes notices when something changed of which tenants may have to be told, and says of what.</summary>
internal sealed class OccasionListener(OccasionsToRead occasions, IChoreBell bell) : IListen<PlaceChanged>, IListen<WorksitesChanged>, IListen<InterventionChanged>
{
    public Task HearAsync(PlaceChanged happened, CancellationToken cancellationToken) => RingAsync(NoticeOccasionKind.Closure, NoticeOccasionKind.CrisisSchedule);

    public Task HearAsync(WorksitesChanged happened, CancellationToken cancellationToken) => RingAsync(NoticeOccasionKind.WorksSuspended);

    public Task HearAsync(InterventionChanged happened, CancellationToken cancellationToken) => RingAsync(NoticeOccasionKind.LiftVisit);

    private Task RingAsync(params NoticeOccasionKind[] kinds)
    {
        occasions.Add(kinds);
        bell.Ring(ProposeNotices.ChoreName);
        return Task.CompletedTask;
    }
}
