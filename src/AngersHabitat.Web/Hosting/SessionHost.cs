using AngersHabitat.Application.Accounts.Sessions;

namespace AngersHabitat.Web.Hosting;

/// <summary>Has this node write what it knows of sessions, every 20 s and when it stops.</summary>
internal sealed partial class SessionHost(SessionLedger sessions, TimeProvider system, ILogger<SessionHost> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(Every, system);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await WriteAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
        await WriteAsync(CancellationToken.None);
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await sessions.WriteAsync(cancellationToken);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            LogFailed(Faults.Trace(fault));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sessions cannot be written: {Trace}")]
    private partial void LogFailed(string trace);
}
