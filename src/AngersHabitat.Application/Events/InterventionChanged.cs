namespace AngersHabitat.Application.Events;

/// <summary>A visit was asked for, planned, begun, ended, or put off.</summary>
/// <param name="Subject">The visit; null for several.</param>
public sealed record InterventionChanged(Guid? Subject) : IPortalEvent;
