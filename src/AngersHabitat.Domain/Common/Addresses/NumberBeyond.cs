namespace AngersHabitat.Domain.Common.Addresses;

/// <summary>A house number that lies outside what is known of its street.</summary>
/// <param name="Number">The number typed.</param>
/// <param name="Street">The street as it is written.</param>
/// <param name="First">Lowest number known.</param>
/// <param name="Last">Highest number known.</param>
public sealed record NumberBeyond(int Number, string Street, int First, int Last);
