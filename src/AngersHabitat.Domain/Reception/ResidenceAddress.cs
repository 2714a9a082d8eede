namespace AngersHabitat.Domain.Reception;

/// <summary>Where a residence stands.</summary>
/// <param name="Stretches">Its streets and house numbers, at least one.</param>
/// <param name="PostalCode">Five digits.</param>
/// <param name="City">Commune.</param>
/// <param name="District">District or null.</param>
public sealed record ResidenceAddress(IReadOnlyList<ResidenceStretch> Stretches, string PostalCode, string City, string? District);
