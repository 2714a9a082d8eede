using AngersHabitat.Application.Events;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>Wakes the live boards of this node when something they show has changed, here or on another node.</summary>
public sealed class BoardSignal
{
    private TaskCompletionSource _changed = New();

    /// <summary>Something changed.</summary>
    public void Raise() => Interlocked.Exchange(ref _changed, New()).TrySetResult();

    /// <summary>Completes at the next change. Taken before reading, so that no change is missed in between.</summary>
    public Task NextChange() => _changed.Task;

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>What the board shows.</summary>
internal sealed class BoardListener(BoardSignal board) :
    IListen<AttendanceChanged>, IListen<CallsChanged>, IListen<CallbackChanged>, IListen<UrgentCallChanged>, IListen<CampaignChanged>, IListen<PlaceChanged>,
    IListen<InterventionChanged>
{
    public Task HearAsync(AttendanceChanged happened, CancellationToken cancellationToken) => WakeAsync();

    public Task HearAsync(CallsChanged happened, CancellationToken cancellationToken) => WakeAsync();

    public Task HearAsync(CallbackChanged happened, CancellationToken cancellationToken) => WakeAsync();

    public Task HearAsync(UrgentCallChanged happened, CancellationToken cancellationToken) => WakeAsync();

    public Task HearAsync(CampaignChanged happened, CancellationToken cancellationToken) => WakeAsync();

    public Task HearAsync(PlaceChanged happened, CancellationToken cancellationToken) => WakeAsync();

    public Task HearAsync(InterventionChanged happened, CancellationToken cancellationToken) => WakeAsync();

    private Task WakeAsync()
    {
        board.Raise();
        return Task.CompletedTask;
    }
}
