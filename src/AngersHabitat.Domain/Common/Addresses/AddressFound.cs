namespace AngersHabitat.Domain.Common.Addresses;

/// <summary>What a search found.</summary>
/// <param name="Best">Best first; empty when nothing is near.</param>
/// <param name="Beyond">Set when the house number typed is not in the street found.</param>
public sealed record AddressFound<T>(IReadOnlyList<T> Best, NumberBeyond? Beyond);
