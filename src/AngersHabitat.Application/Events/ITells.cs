namespace AngersHabitat.Application.Events;

/// <summary>A command whose every success is the same event, raised for it with its commit: nobody who adds a command of the kind can forget it.</summary>
public interface ITells
{
    /// <summary>What happened.</summary>
    IPortalEvent Happened { get; }
}
