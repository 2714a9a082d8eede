namespace AngersHabitat.Store.Events;

/// <summary>
/// Tells the other nodes that something happened: a row of the same transaction, read by each node every second. It names an
/// event and a row, never a personal datum, and is deleted after some minutes.
/// </summary>
public sealed class PortalSignal
{
    /// <summary>Longest name of an event, in characters.</summary>
    public const int EventLength = 60;

    /// <summary>Drawn by the store; two transactions may commit in the other order.</summary>
    public long Sequence { get; private init; }

    /// <summary>When it was written, system's clock, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The node that wrote it, and has told itself.</summary>
    public required string Node { get; init; }

    /// <summary>Name of the event.</summary>
    public required string Event { get; init; }

    /// <summary>The row concerned; null when there is none, or several.</summary>
    public Guid? Subject { get; init; }
}
