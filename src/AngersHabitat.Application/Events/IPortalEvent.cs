namespace AngersHabitat.Application.Events;

/// <summary>
/// Something that happened and is committed. A use case raises it beside its journal line (<see cref="EventLog"/>); listeners hear of it
/// after the commit, on every node. It says that something must be looked at again, carries no personal datum, and may be told twice.
/// </summary>
public interface IPortalEvent
{
    /// <summary>The row concerned; null when there is none, or several.</summary>
    Guid? Subject { get; }
}

/// <summary>Hears of an event after its commit, in a scope of its own. A class of this kind is found by itself; a failure of it is logged and no more.</summary>
public interface IListen<in TEvent>
    where TEvent : IPortalEvent
{
    /// <summary>Quick work only: the person who sent the command waits for it. Longer work is a chore, to be rung for.</summary>
    Task HearAsync(TEvent happened, CancellationToken cancellationToken);
}
