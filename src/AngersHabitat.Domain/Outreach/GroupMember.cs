namespace AngersHabitat.Domain.Outreach;

/// <summary>What links somebody to others.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="HouseholdKey">From <see cref="CallGrouping.HouseholdKey"/>; null when unknown.</param>
/// <param name="Numbers">Numbers, E.164.</param>
public readonly record struct GroupMember(Guid PersonId, string? HouseholdKey, IReadOnlyList<string> Numbers);
