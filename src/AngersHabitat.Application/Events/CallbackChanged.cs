namespace AngersHabitat.Application.Events;

/// <summary>A call owed was taken, tried again or ended.</summary>
/// <param name="Subject">The callback.</param>
public sealed record CallbackChanged(Guid? Subject) : IPortalEvent;
