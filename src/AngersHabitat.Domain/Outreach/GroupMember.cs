namespace AngersHabitat.Domain.Outreach;

/// <summary>What may link somebody to others.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Address">Her address, normalised; empty when unknown.</param>
/// <param name="Numbers">Numbers, E.164.</param>
public readonly record struct GroupMember(Guid PersonId, string Address, IReadOnlyList<string> Numbers);
