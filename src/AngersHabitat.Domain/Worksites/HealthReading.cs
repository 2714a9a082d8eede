namespace AngersHabitat.Domain.Worksites;

/// <summary>A health and its reason.</summary>
/// <param name="Reason">What decides it.</param>
/// <param name="Amount">Days or points, as the reason says; 0 when it has no measure.</param>
/// <param name="Since">Since when, when that is known.</param>
/// <param name="Milestone">The milestone missed.</param>
/// <param name="Judgement">The manager's words, for <see cref="HealthReason.Judgement"/>.</param>
public readonly record struct HealthReading(
    Health Health, HealthReason Reason, int Amount, DateOnly? Since, MilestoneKind? Milestone = null, string? Judgement = null);
