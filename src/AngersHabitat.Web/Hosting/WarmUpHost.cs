namespace AngersHabitat.Web.Hosting;

/// <summary>Lets each feature read ahead what it keeps in memory, once the host is up; then chores may begin (<see cref="NodeWarmth"/>).</summary>
internal sealed partial class WarmUpHost(IServiceScopeFactory scopes, NodeWarmth warmth, ILogger<WarmUpHost> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Leaves the start of the host at once: what comes before the first pause of a background service holds it up.
        await Task.Yield();
        await using (var scope = scopes.CreateAsyncScope())
        {
            foreach (var part in scope.ServiceProvider.GetServices<IWarmUp>())
                await WarmAsync(part, stoppingToken);
        }
        warmth.Reach();
    }

    private async Task WarmAsync(IWarmUp part, CancellationToken stoppingToken)
    {
        try
        {
            await part.WarmAsync(stoppingToken);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Not worth stopping the host for: the first page reads it itself, and shows the fault if it lasts.
            if (!stoppingToken.IsCancellationRequested)
                LogFailed(fault, part.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Part} could not read ahead")]
    private partial void LogFailed(Exception fault, string part);
}
