using System.Text.Json;
using AngersHabitat.Domain.Events;

namespace AngersHabitat.Application.Events;

/// <summary>Posts messages with the change that they tell of: rows of the same transaction, delivered after the commit.</summary>
public sealed class Outbox(PortalDbContext db, PortalClock clock, EventLog events, IEnumerable<OutboxKind> kinds)
{
    /// <summary>Posts a message from a command; a kind that nobody receives is not posted.</summary>
    /// <returns>Identifier of the message; null when it was not posted.</returns>
    public Guid? Post<TMessage>(TMessage message)
        where TMessage : IOutboxMessage
    {
        if (!kinds.Any(kind => kind.Type == typeof(TMessage)))
            return null;
        var posted = db.OutboxMessages.Add(new OutboxMessage(typeof(TMessage).Name, JsonSerializer.Serialize(message), clock.UtcNow)).Entity;
        events.Ring(DeliverOutbox.ChoreName);
        return posted.Id;
    }
}
