using AngersHabitat.Application.Attendance;
using AngersHabitat.Application.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>What nobody has to think of: counts return to zero at closing, figures of past days are kept, callers erased in time.</summary>
internal sealed partial class ContactHousekeeping(
    IServiceScopeFactory scopes, PortalClock clock, BoardSignal board, ILogger<ContactHousekeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            do
            {
                await TidyAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task TidyAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
            if (await mediator.Send(new CloseDoors.Command(), cancellationToken) > 0)
                board.Raise();
            await mediator.Send(new KeepCallFigures.Command(), cancellationToken);
            await mediator.Send(new EraseCallers.Command(), cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A store that does not answer now is asked again in a minute; the others keep their service meanwhile.
            LogFault(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Housekeeping of attendance and calls failed; next try in a minute")]
    private partial void LogFault(Exception fault);
}
