namespace AngersHabitat.Application.Common;

/// <summary>A place of the landlord, as a plan shows it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsOffice">Whether it is the head office or an agency, which tenants find their way by.</param>
/// <param name="Commune">Its commune.</param>
/// <param name="District">Its district; null without one.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record Landmark(string Name, bool IsOffice, string Commune, string? District, double Latitude, double Longitude);
