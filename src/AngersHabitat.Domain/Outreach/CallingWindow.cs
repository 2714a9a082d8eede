namespace AngersHabitat.Domain.Outreach;

/// <summary>A range of a weekday during which people may be called, local time, half-open.</summary>
/// <param name="Day">Any day but Sunday.</param>
/// <param name="From">First minute.</param>
/// <param name="To">The minute after the last.</param>
public readonly record struct CallingWindow(DayOfWeek Day, TimeOnly From, TimeOnly To);
