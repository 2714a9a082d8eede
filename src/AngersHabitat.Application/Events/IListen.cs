namespace AngersHabitat.Application.Events;

/// <summary>Hears of an event after its commit, in a scope of its own. A class of this kind is found by itself; a failure of it is logged and no more.</summary>
public interface IListen<in TEvent>
    where TEvent : IPortalEvent
{
    /// <summary>Quick work only: the person who sent the command waits for it. Longer work is a chore, to be rung for.</summary>
    Task HearAsync(TEvent happened, CancellationToken cancellationToken);
}
