using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Events;

namespace AngersHabitat.Application.Notices;

/// <summary>Wakes the chore that proposes notices when something changed of which tenants may have to be told.</summary>
internal sealed class OccasionListener(IChoreBell bell) : IListen<PlaceChanged>, IListen<WorksitesChanged>, IListen<InterventionChanged>
{
    public Task HearAsync(PlaceChanged happened, CancellationToken cancellationToken) => RingAsync();

    public Task HearAsync(WorksitesChanged happened, CancellationToken cancellationToken) => RingAsync();

    public Task HearAsync(InterventionChanged happened, CancellationToken cancellationToken) => RingAsync();

    private Task RingAsync()
    {
        bell.Ring(ProposeNotices.ChoreName);
        return Task.CompletedTask;
    }
}
