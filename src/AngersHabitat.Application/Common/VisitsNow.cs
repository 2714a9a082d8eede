namespace AngersHabitat.Application.Common;

/// <summary>The visits of today.</summary>
/// <param name="ToCome">Planned for today and not begun.</param>
/// <param name="Done">Ended today after somebody worked.</param>
/// <param name="UnderWay">Somebody is at it.</param>
/// <param name="VitalWaiting">Vital emergencies that nobody has taken.</param>
public sealed record VisitsNow(int ToCome, int Done, int UnderWay, int VitalWaiting);
