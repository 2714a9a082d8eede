namespace AngersHabitat.Application.Events;

/// <summary>Sessions of an account were ended, or what they may changed.</summary>
/// <param name="Subject">The account; null for several.</param>
public sealed record SessionsChanged(Guid? Subject) : IPortalEvent;
