namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>Wakes the live boards of this instance when something they show has changed.</summary>
public sealed class BoardSignal
{
    private TaskCompletionSource _changed = New();

    /// <summary>Something changed.</summary>
    public void Raise() => Interlocked.Exchange(ref _changed, New()).TrySetResult();

    /// <summary>Completes at the next change. Taken before reading, so that no change is missed in between.</summary>
    public Task NextChange() => _changed.Task;

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
