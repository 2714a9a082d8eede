using AngersHabitat.Application.Accounts.Sessions;

namespace AngersHabitat.Web.Hosting;

/// <summary>Has this node write what it knows of sessions, every 20 s, and of refusals, once a minute, and both when it stops.</summary>
internal sealed partial class SessionHost(SessionLedger sessions, RefusalBook refusals, TimeProvider system, ILogger<SessionHost> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(Every, system);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await WriteAsync(isLast: false, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
        await WriteAsync(isLast: true, CancellationToken.None);
    }

    private async Task WriteAsync(bool isLast, CancellationToken cancellationToken)
    {
        try
        {
            await sessions.WriteAsync(cancellationToken);
            await refusals.WriteAsync(isLast, cancellationToken);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            LogFailed(Faults.Trace(fault));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sessions or refusals cannot be written: {Trace}")]
    private partial void LogFailed(string trace);
}
