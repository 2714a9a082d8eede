namespace AngersHabitat.Application.Common;

/// <summary>A row whose search column holds what a former rule wrote.</summary>
/// <param name="Kind">The entity's name.</param>
/// <param name="Id">The row.</param>
public sealed record FormerText(string Kind, Guid Id);
