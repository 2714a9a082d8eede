using AngersHabitat.Application.Chores;

namespace AngersHabitat.Web.Hosting;

/// <summary>
/// Runs every chore, each in a loop of its own, so that a slow or failing one hinders none. A loop looks when its chore is due
/// and when it is rung for; and every <see cref="Look"/>, in case the node that worked on it has died. The first look comes once the node is warm (<see cref="NodeWarmth"/>).
/// </summary>
internal sealed partial class ChoreHost(
    ChoreCatalogue chores, ChoreRunner runner, IChoreBell bell, NodeWarmth warmth, PortalClock clock, TimeProvider system, ILogger<ChoreHost> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(15);

    // Someone rang while another node was at work: its run may have missed what the ring was about.
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await warmth.Reached.WaitAsync(stoppingToken);
        await Task.WhenAll(chores.All.Select(chore => LoopAsync(chore, stoppingToken)));
    }

    private async Task LoopAsync(ChoreInfo chore, CancellationToken stop)
    {
        await Task.Yield();
        var rung = false;
        while (!stop.IsCancellationRequested)
        {
            var ring = bell.NextRing(chore.Name);
            var (look, wait) = await TryAsync(chore, rung, stop);
            var owed = rung && look != ChoreLook.Ran;
            rung = await AwaitAsync(ring, owed && look == ChoreLook.Held ? Again : wait, owed ? system : clock, stop) || owed;
        }
    }

    private async Task<(ChoreLook Look, TimeSpan Wait)> TryAsync(ChoreInfo chore, bool rung, CancellationToken stop)
    {
        try
        {
            return await runner.RunIfDueAsync(chore, rung, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return (ChoreLook.NotDue, Look);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The store does not answer: the loop goes on and asks again.
            LogLost(chore.Name, fault.GetType().Name);
            return (ChoreLook.NotDue, Look);
        }
    }

    /// <returns>Whether it was rung for.</returns>
    private static async Task<bool> AwaitAsync(Task ring, TimeSpan wait, TimeProvider time, CancellationToken stop)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var delay = wait <= TimeSpan.Zero ? TimeSpan.FromMilliseconds(100) : wait < Look ? wait : Look;
        var first = await Task.WhenAny(ring, Task.Delay(delay, time, over.Token));
        await over.CancelAsync();
        return first == ring;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Chore {Chore} could not be looked at ({Fault})")]
    private partial void LogLost(string chore, string fault);
}
