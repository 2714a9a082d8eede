namespace AngersHabitat.Application.Common;

/// <summary>What the call centre may see of somebody in a campaign: the name, and whether a call is owed. Nothing else.</summary>
/// <param name="ContactId">The person in the campaign.</param>
/// <param name="Version">For the promise of a call.</param>
/// <param name="Civility">Form of address.</param>
/// <param name="Name">First and last name.</param>
/// <param name="IsOwed">Whether the campaign owes her a call.</param>
/// <param name="CallAt">The first moment from the one asked about on at which the campaign calls, UTC; null when there is none.</param>
public sealed record CampaignPerson(Guid ContactId, Guid Version, Civility Civility, string Name, bool IsOwed, DateTime? CallAt);
