using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>A bar of a phase.</summary>
/// <param name="From">First date, within the calendar.</param>
/// <param name="To">The day after the last one.</param>
/// <param name="IsExpected">Not lived yet: expected after the date of the figures.</param>
public readonly record struct TimelineBar(Phase Phase, DateOnly From, DateOnly To, bool IsExpected);
