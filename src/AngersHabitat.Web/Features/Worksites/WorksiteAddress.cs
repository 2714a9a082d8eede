namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Where an operation is.</summary>
public sealed record WorksiteAddress(string Street, string? District, string City, double? Latitude, double? Longitude);
