namespace AngersHabitat.Application.Events;

/// <summary>A campaign, or somebody in it, changed.</summary>
/// <param name="Subject">The campaign; null for several.</param>
public sealed record CampaignChanged(Guid? Subject) : IPortalEvent;
