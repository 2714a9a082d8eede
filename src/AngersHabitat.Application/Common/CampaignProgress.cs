namespace AngersHabitat.Application.Common;

/// <summary>How far an active campaign is.</summary>
/// <param name="Id">The campaign.</param>
/// <param name="Name">Its name.</param>
/// <param name="Done">People whose call is settled.</param>
/// <param name="Total">People in it.</param>
public sealed record CampaignProgress(Guid Id, string Name, int Done, int Total);
