namespace AngersHabitat.Domain.Reception;

/// <summary>Where a residence stands.</summary>
/// <param name="FirstNumber">Lowest house number, at least 1.</param>
/// <param name="LastNumber">Highest house number, included.</param>
/// <param name="Street">Street without number.</param>
/// <param name="PostalCode">Five digits.</param>
/// <param name="City">Commune.</param>
/// <param name="District">District or null.</param>
public sealed record ResidenceAddress(int FirstNumber, int LastNumber, string Street, string PostalCode, string City, string? District);
