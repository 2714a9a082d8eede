namespace AngersHabitat.Web.Hosting;

/// <summary>Whether this node has read ahead what its first visitors need. Work that nobody waits for begins afterwards: the two cores are theirs.</summary>
internal sealed class NodeWarmth
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when it has, or has tried.</summary>
    public Task Reached => _reached.Task;

    public void Reach() => _reached.TrySetResult();
}
