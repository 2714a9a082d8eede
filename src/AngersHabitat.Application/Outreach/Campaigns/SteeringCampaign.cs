using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>A campaign as steering sees it.</summary>
public sealed record SteeringCampaign(Guid Id, Guid Version, string Name, CampaignState State, DateOnly StartsOn, DateOnly LastOn);
