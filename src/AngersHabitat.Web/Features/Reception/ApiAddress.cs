namespace AngersHabitat.Web.Features.Reception;

/// <summary>Where the place is; empty for the call centre.</summary>
public sealed record ApiAddress(string Street, string PostalCode, string City, decimal? Latitude, decimal? Longitude);
