using AngersHabitat.Application.Events;

namespace AngersHabitat.Web.Hosting;

/// <summary>Asks the store every second what happened on the other nodes.</summary>
internal sealed partial class SignalHost(SignalReader signals, TimeProvider system, ILogger<SignalHost> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var fails = false;
        using var timer = new PeriodicTimer(Every, system);
        try
        {
            do
                fails = await ReadAsync(fails, stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    // A store that does not answer is asked again in a second, and said once.
    private async Task<bool> ReadAsync(bool failed, CancellationToken cancellationToken)
    {
        try
        {
            await signals.ReadAsync(cancellationToken);
            return false;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            if (!failed)
                LogFailed(Faults.Trace(fault));
            return true;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What happens on other nodes cannot be read: {Trace}")]
    private partial void LogFailed(string trace);
}
