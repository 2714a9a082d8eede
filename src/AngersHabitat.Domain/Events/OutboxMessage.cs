namespace AngersHabitat.Domain.Events;

/// <summary>
/// A message that must not be lost: stored with the change that it tells of, delivered afterwards, at least once. Its receiver knows it by
/// its identifier and takes it once. It names rows by identifier; what is personal is read when it is delivered.
/// </summary>
public sealed class OutboxMessage
{
    /// <summary>Longest name of a kind of message, in characters.</summary>
    public const int TypeLength = 120;

    /// <summary>After so many failures it is given up.</summary>
    public const int MostAttempts = 10;

    private static readonly TimeSpan LongestDelay = TimeSpan.FromHours(1);

    /// <param name="type">Kind of message.</param>
    /// <param name="payload">The message as JSON.</param>
    /// <param name="at">When it was posted, portal's clock, UTC.</param>
    public OutboxMessage(string type, string payload, DateTime at)
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(at));
        (Type, Payload, At, NextAt) = (type, payload, at, at);
    }

    /// <summary>Identifier, ordered by time.</summary>
    public Guid Id { get; private init; }

    /// <summary>When it was posted, portal's clock, UTC.</summary>
    public DateTime At { get; private init; }

    /// <summary>Kind of message.</summary>
    public string Type { get; private init; }

    /// <summary>The message as JSON.</summary>
    [Sealed]
    public string Payload { get; private init; }

    /// <summary>How often its delivery failed.</summary>
    public int Attempts { get; private set; }

    /// <summary>When it is tried next, portal's clock, UTC; when it ended once it has.</summary>
    public DateTime NextAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public OutboxState State { get; private set; }

    /// <summary>Its receiver has taken it.</summary>
    public void Succeed(DateTime now) => (State, NextAt) = (OutboxState.Done, now);

    /// <summary>Its delivery failed: tried again after 1, 2, 4… minutes, an hour at most, and given up in the end.</summary>
    public void Fail(DateTime now)
    {
        Attempts++;
        if (Attempts >= MostAttempts)
            (State, NextAt) = (OutboxState.GivenUp, now);
        else
            NextAt = now + (TimeSpan.FromMinutes(1 << (Attempts - 1)) is var delay && delay < LongestDelay ? delay : LongestDelay);
    }
}
