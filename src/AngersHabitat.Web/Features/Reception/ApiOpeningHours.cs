namespace AngersHabitat.Web.Features.Reception;

/// <summary>OpenStreetMap <c>opening_hours</c> of each channel; empty: never.</summary>
public sealed record ApiOpeningHours(string OnSite, string Phone);
