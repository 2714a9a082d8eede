using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace AngersHabitat.Application.Pipeline;

/// <summary>One line for each use case: name, outcome and time. Never a value of the message: it may be personal. What is not allowed is noted for the journal, too.</summary>
public sealed partial class LoggingBehavior<TMessage, TResponse>(ILogger<LoggingBehavior<TMessage, TResponse>> logger, RefusalBook refusals, IActorAccessor actors)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IMessage
{
    public async ValueTask<TResponse> Handle(
        TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var response = await next(message, cancellationToken);
            LogDone(UseCase.NameOf<TMessage>(), Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            return response;
        }
        catch (Exception refusal) when (refusal is ValidationException or RuleException or NotFoundException or ForbiddenException or ProofNeededException or EditConflictException)
        {
            if (refusal is ForbiddenException)
                refusals.Refused(actors.Current, UseCase.NameOf<TMessage>());
            LogRefused(UseCase.NameOf<TMessage>(), refusal.GetType().Name, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{UseCase} done in {Elapsed:0.0} ms")]
    private partial void LogDone(string useCase, double elapsed);

    [LoggerMessage(Level = LogLevel.Information, Message = "{UseCase} refused ({Refusal}) in {Elapsed:0.0} ms")]
    private partial void LogRefused(string useCase, string refusal, double elapsed);
}
