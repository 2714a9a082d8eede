namespace AngersHabitat.Domain.Reception;

/// <summary>A place with its status.</summary>
/// <param name="Name">Name shown.</param>
/// <param name="Phone">Telephone, E.164, null without.</param>
/// <param name="Status">Status at the instant asked about.</param>
public sealed record NamedStatus(string Name, string? Phone, PlaceStatus Status);
