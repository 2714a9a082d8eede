using System.Text.Json;
using AngersHabitat.Domain.Events;

namespace AngersHabitat.Application.Events;

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
