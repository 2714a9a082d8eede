namespace AngersHabitat.Application.Outreach;

/// <summary>Somebody who belongs to another household than the one she is in.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="From">The household she was found in; empty: none yet.</param>
/// <param name="To">The one that the rule tells.</param>
/// <param name="IsNew">Whether that one is yet to be stored.</param>
public sealed record HouseholdMove(Guid PersonId, Guid From, Guid To, bool IsNew);
