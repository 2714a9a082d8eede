namespace AngersHabitat.Application.Events;

/// <summary>What the public reads of a place changed: hours, measures, closure, contact, verification.</summary>
/// <param name="Subject">The place; null for all places of a type.</param>
public sealed record PlaceChanged(Guid? Subject) : IPortalEvent;
