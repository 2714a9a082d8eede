using System.Reflection;
using System.Text.Json;
using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Events;
using AngersHabitat.Store.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AngersHabitat.Application.Events;

/// <summary>Delivers the messages that are due, oldest first, each in a scope of its own and with its own try.</summary>
public sealed partial class DeliverOutbox(
    PortalDbContext db, IServiceScopeFactory scopes, IEnumerable<OutboxKind> kinds, PortalClock clock, IWriteTurn turns, ILogger<DeliverOutbox> logger)
    : IChore
{
    /// <summary>Name of the chore.</summary>
    public const string ChoreName = "Events.Deliver";

    private const int AtOnce = 100;

    // No journal line: the declaration has the French of the chore asked for.
    private static readonly AuditAction Action = new(ChoreName, nameof(OutboxMessage));
    private static readonly MethodInfo Hand = typeof(DeliverOutbox).GetMethod(nameof(HandOverAsync), BindingFlags.Static | BindingFlags.NonPublic)!;

    public string Name => Action.Name;

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task WorkAsync(CancellationToken cancellationToken)
    {
        while (await DueAsync(cancellationToken) is { Count: > 0 } due)
        {
            foreach (var message in due)
                await DeliverAsync(message, cancellationToken);
        }
    }

    private Task<List<OutboxMessage>> DueAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        return db.OutboxMessages.AsNoTracking().Where(message => message.State == OutboxState.Waiting && message.NextAt <= now)
            .OrderBy(message => message.NextAt).Take(AtOnce).ToListAsync(cancellationToken);
    }

    private async Task DeliverAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            var kind = kinds.First(kind => kind.Type.Name == message.Type).Type;
            await (Task)Hand.MakeGenericMethod(kind).Invoke(null, [scopes, message, cancellationToken])!;
            message.Succeed(clock.UtcNow);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            message.Fail(clock.UtcNow);
            LogFailed(message.Type, message.Id, message.Attempts, Faults.Trace(fault));
        }
        await turns.InTurnAsync(() => db.OutboxMessages.Where(row => row.Id == message.Id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, message.State).SetProperty(row => row.NextAt, message.NextAt).SetProperty(row => row.Attempts, message.Attempts),
            CancellationToken.None), CancellationToken.None);
    }

    private static async Task HandOverAsync<TMessage>(IServiceScopeFactory scopes, OutboxMessage message, CancellationToken cancellationToken)
        where TMessage : IOutboxMessage
    {
        await using var scope = scopes.CreateAsyncScope();
        var receiver = scope.ServiceProvider.GetRequiredService<IReceive<TMessage>>();
        await receiver.ReceiveAsync(message.Id, JsonSerializer.Deserialize<TMessage>(message.Payload)!, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Type} {Id} could not be delivered (failure {Attempts}): {Trace}")]
    private partial void LogFailed(string type, Guid id, int attempts, string trace);
}
