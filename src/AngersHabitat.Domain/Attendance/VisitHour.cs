namespace AngersHabitat.Domain.Attendance;

/// <summary>Visits of one place in one hour of one date.</summary>
/// <param name="Date">Date in France.</param>
/// <param name="Hour">Hour in France, 0 to 23.</param>
/// <param name="Visits">Entries, less those undone.</param>
/// <param name="OpenMinutes">Minutes of the hour during which the place received on site, 0 to 60.</param>
public readonly record struct VisitHour(DateOnly Date, int Hour, int Visits, int OpenMinutes);
