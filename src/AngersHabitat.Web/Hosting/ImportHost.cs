using AngersHabitat.Application.Files;

namespace AngersHabitat.Web.Hosting;

/// <summary>Takes up, at start and every few seconds, the files whose storing was interrupted here or on a node that is gone.</summary>
internal sealed partial class ImportHost(ImportRunner runner, ILogger<ImportHost> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await runner.StopAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        try
        {
            do
            {
                await LookAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await runner.TakeUpAsync(cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFault(fault.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking for interrupted files failed ({Fault}); next look in some seconds")]
    private partial void LogFault(string fault);
}
