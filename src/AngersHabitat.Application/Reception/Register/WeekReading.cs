using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>How far the hours of a week were read.</summary>
/// <param name="Week">The week; null when the text is empty or cannot be read.</param>
/// <param name="Understood">The beginning that was understood.</param>
/// <param name="Unread">What was not; null when all was.</param>
public sealed record WeekReading(Week? Week, string Understood, string? Unread);
