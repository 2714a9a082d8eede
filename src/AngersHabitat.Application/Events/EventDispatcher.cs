using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AngersHabitat.Application.Events;

/// <summary>Tells this node, what it holds in memory first and its listeners then. A listener that fails hinders neither the others nor whoever tells.</summary>
public sealed partial class EventDispatcher(IServiceScopeFactory scopes, IEnumerable<INodeMemory> memories, ILogger<EventDispatcher> logger)
{
    private static readonly MethodInfo Tell = typeof(EventDispatcher).GetMethod(nameof(TellListenersAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>Tells whatever and whoever the event concerns.</summary>
    public Task TellAsync(IPortalEvent happened, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(happened);
        foreach (var memory in memories)
            memory.Hear(happened);
        return (Task)Tell.MakeGenericMethod(happened.GetType()).Invoke(this, [happened, cancellationToken])!;
    }

    private async Task TellListenersAsync<TEvent>(TEvent happened, CancellationToken cancellationToken)
        where TEvent : IPortalEvent
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var listener in scope.ServiceProvider.GetServices<IListen<TEvent>>())
        {
            try
            {
                await listener.HearAsync(happened, cancellationToken);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                LogFailed(listener.GetType().Name, typeof(TEvent).Name, Faults.Trace(fault));
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Listener} failed on {Event}: {Trace}")]
    private partial void LogFailed(string listener, string @event, string trace);
}
