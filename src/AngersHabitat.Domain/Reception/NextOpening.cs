namespace AngersHabitat.Domain.Reception;

/// <summary>An opening to come.</summary>
/// <param name="At">First instant, with the offset in force in France.</param>
/// <param name="Channel">Channel that opens; on site when both do.</param>
public sealed record NextOpening(DateTimeOffset At, Channel Channel);
