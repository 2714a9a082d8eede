namespace AngersHabitat.Domain.Common;

/// <summary>Hours of a weekday at which a place is usually calm.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="FromHour">First calm hour, 0 to 23.</param>
/// <param name="ToHour">Hour at which the calm ends, 1 to 24.</param>
/// <param name="FromOpening">No open hour of the day comes before: « before … » says enough.</param>
/// <param name="ToClosing">No open hour of the day comes after: « after … » says enough.</param>
public readonly record struct VisitQuietTime(DayOfWeek Day, int FromHour, int ToHour, bool FromOpening, bool ToClosing);
