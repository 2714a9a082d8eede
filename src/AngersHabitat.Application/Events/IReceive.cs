namespace AngersHabitat.Application.Events;

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
