namespace AngersHabitat.Application.Common;

/// <summary>What the call centre may see of somebody in a campaign: the name, and whether a call is owed. Nothing else.</summary>
/// <param name="ContactId">The person in the campaign.</param>
/// <param name="Version">For the promise of a call.</param>
/// <param name="Civility">Form of address.</param>
/// <param name="Name">First and last name.</param>
/// <param name="IsOwed">Whether the campaign owes her a call.</param>
/// <param name="CallAt">The first moment from the one asked about on at which the campaign calls, UTC; null when there is none.</param>
public sealed record CampaignPerson(Guid ContactId, Guid Version, Civility Civility, string Name, bool IsOwed, DateTime? CallAt);

/// <summary>How far an active campaign is.</summary>
/// <param name="Id">The campaign.</param>
/// <param name="Name">Its name.</param>
/// <param name="Done">People whose call is settled.</param>
/// <param name="Total">People in it.</param>
public sealed record CampaignProgress(Guid Id, string Name, int Done, int Total);

/// <summary>What a promise of a call changed, for the journal.</summary>
/// <param name="Before">State and instant before.</param>
/// <param name="After">State and instant after.</param>
public sealed record PromisedCall(object Before, object After);

/// <summary>What others may ask of the campaigns. Answered by outreach.</summary>
public interface ICampaignPeople
{
    /// <summary>People of active campaigns who have the number (E.164).</summary>
    Task<IReadOnlyList<Guid>> FindAsync(string number, int most, CancellationToken cancellationToken);

    /// <summary>Those of the people who are in an active campaign.</summary>
    Task<IReadOnlyList<CampaignPerson>> ReadAsync(IReadOnlyList<Guid> contactIds, DateTime callsFrom, CancellationToken cancellationToken);

    /// <summary>Promises somebody a call.</summary>
    /// <param name="contactId">The person in the campaign; unknown: not found.</param>
    /// <param name="version">Her version when the name was shown.</param>
    /// <param name="callAt">When, UTC.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="RuleException">The campaign does not call then, or somebody is calling her, or nothing more is to be done.</exception>
    Task<PromisedCall> PromiseAsync(Guid contactId, Guid version, DateTime callAt, CancellationToken cancellationToken);

    /// <summary>The active campaigns, the oldest first.</summary>
    Task<IReadOnlyList<CampaignProgress>> ProgressAsync(CancellationToken cancellationToken);
}
