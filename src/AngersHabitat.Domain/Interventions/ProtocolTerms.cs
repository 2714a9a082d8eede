namespace AngersHabitat.Domain.Interventions;

/// <summary>For which visits a version of a protocol is, and when.</summary>
/// <param name="Scope">Occupied dwellings, or all else.</param>
/// <param name="KindId">One kind; null: every kind that has none of its own.</param>
/// <param name="Period">Name of the period of the crisis.</param>
/// <param name="Dates">Its dates.</param>
public sealed record ProtocolTerms(ProtocolScope Scope, Guid? KindId, string Period, DateSpan Dates);
