namespace AngersHabitat.Application.Events;

/// <summary>Calls to the call centre were noted, corrected, cancelled or taken in, with what follows from them.</summary>
/// <param name="Subject">The call; null for several.</param>
public sealed record CallsChanged(Guid? Subject) : IPortalEvent;
