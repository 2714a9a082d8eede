namespace AngersHabitat.Application.Common;

/// <summary>An agency in service, to choose from.</summary>
/// <param name="Id">Its place.</param>
/// <param name="Name">Its name.</param>
public sealed record Agency(Guid Id, string Name);
