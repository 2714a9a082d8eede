using System.Text.Json;
using AngersHabitat.Domain.Events;

namespace AngersHabitat.Application.Events;

/// <summary>A message that must not be lost. It names rows by identifier and holds nothing personal. Its class keeps its name while rows of it wait.</summary>
public interface IOutboxMessage;

/// <summary>
/// Takes the messages of one kind, in a scope of its own, as the portal itself. The same message may come twice, after a node has died:
/// a receiver remembers the identifier with what it does, or does what may be done twice.
/// </summary>
public interface IReceive<in TMessage>
    where TMessage : IOutboxMessage
{
    /// <summary>Takes a message; a failure has it sent again later.</summary>
    Task ReceiveAsync(Guid messageId, TMessage message, CancellationToken cancellationToken);
}

/// <summary>Marks a kind of message in the container.</summary>
public sealed record OutboxKind(Type Type);

/// <summary>Posts messages with the change that they tell of: rows of the same transaction, delivered after the commit.</summary>
public sealed class Outbox(PortalDbContext db, PortalClock clock, EventLog events)
{
    /// <summary>Posts a message from a command.</summary>
    /// <returns>Identifier of the message.</returns>
    public Guid Post<TMessage>(TMessage message)
        where TMessage : IOutboxMessage
    {
        var posted = db.OutboxMessages.Add(new OutboxMessage(typeof(TMessage).Name, JsonSerializer.Serialize(message), clock.UtcNow)).Entity;
        events.Ring(DeliverOutbox.ChoreName);
        return posted.Id;
    }
}
