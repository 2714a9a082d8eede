namespace AngersHabitat.Domain.CallCentre;

/// <summary>Agents suggested for one hour.</summary>
/// <param name="Hour">Hour in France.</param>
/// <param name="Calls">Calls expected: the mean of the same hour on the same weekdays.</param>
/// <param name="Agents">Fewest agents that meet the target.</param>
/// <param name="AnsweredWithinTarget">Share answered in time with that many.</param>
public readonly record struct StaffingHour(int Hour, double Calls, int Agents, double AnsweredWithinTarget);
