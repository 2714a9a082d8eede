namespace AngersHabitat.Application.Common;

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
    /// <param name="choice">The wish in one key; null: at the instant given.</param>
    /// <param name="callAt">When, UTC.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="RuleException">The campaign does not call then, or somebody is calling her, or nothing more is to be done.</exception>
    Task<PromisedCall> PromiseAsync(Guid contactId, Guid version, CallbackChoice? choice, DateTime? callAt, CancellationToken cancellationToken);

    /// <summary>The active campaigns, the oldest first.</summary>
    Task<IReadOnlyList<CampaignProgress>> ProgressAsync(CancellationToken cancellationToken);
}
