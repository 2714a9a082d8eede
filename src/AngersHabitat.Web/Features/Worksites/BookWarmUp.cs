using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Reads the book of worksites once the host is up, so that with a large stock nobody waits for the first page.</summary>
internal sealed partial class BookWarmUp(IServiceScopeFactory scopes, ILogger<BookWarmUp> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Leaves the start of the host at once: what comes before the first pause of a background service holds it up.
        await Task.Yield();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<WorksiteReader>().ReadAsync(stoppingToken);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Not worth stopping the host for: the first page reads the book itself, and shows the fault if it lasts.
            if (!stoppingToken.IsCancellationRequested)
                LogFailed(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The book of worksites could not be read ahead")]
    private partial void LogFailed(Exception fault);
}
