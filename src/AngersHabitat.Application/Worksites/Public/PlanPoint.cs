namespace AngersHabitat.Application.Worksites;

/// <summary>A name on a plan.</summary>
/// <param name="Name">What is written there.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public readonly record struct PlanPoint(string Name, double Latitude, double Longitude);
