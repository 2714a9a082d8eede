namespace AngersHabitat.Domain.Events;

/// <summary>Where a message stands.</summary>
public enum OutboxState
{
    /// <summary>To be delivered, or to be tried again.</summary>
    Waiting,

    /// <summary>Its receiver has taken it.</summary>
    Done,

    /// <summary>It failed <see cref="OutboxMessage.MostAttempts"/> times and is tried no more.</summary>
    GivenUp,
}
