namespace AngersHabitat.Application.Events;

/// <summary>
/// What a node holds of the store in its memory. It hears of an event before any listener does, on whichever node it happened, so that no listener makes something
/// of what was known before.
/// </summary>
public interface INodeMemory
{
    /// <summary>Lets go of what the event concerns, and of nothing else. Reads nothing.</summary>
    void Hear(IPortalEvent happened);
}
