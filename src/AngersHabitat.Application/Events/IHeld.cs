namespace AngersHabitat.Application.Events;

/// <summary>What can be let go of as a whole.</summary>
public interface IHeld : INodeMemory
{
    /// <summary>Something changed: who asks from now on does not get what was read before.</summary>
    void Forget();
}
