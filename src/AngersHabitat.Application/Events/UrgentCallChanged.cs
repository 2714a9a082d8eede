namespace AngersHabitat.Application.Events;

/// <summary>An urgent call was taken.</summary>
/// <param name="Subject">The urgent call.</param>
public sealed record UrgentCallChanged(Guid? Subject) : IPortalEvent;
