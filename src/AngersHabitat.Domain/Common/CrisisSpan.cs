namespace AngersHabitat.Domain.Common;

/// <summary>A crisis period as figures see it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Its dates.</param>
public sealed record CrisisSpan(string Name, DateSpan Span);
