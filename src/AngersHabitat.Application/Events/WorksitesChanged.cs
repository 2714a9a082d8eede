namespace AngersHabitat.Application.Events;

/// <summary>An operation, its works or its tenders changed.</summary>
/// <param name="Subject">The operation; null for several.</param>
public sealed record WorksitesChanged(Guid? Subject) : IPortalEvent;
