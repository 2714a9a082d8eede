namespace AngersHabitat.Domain.Interventions;

/// <summary>
/// What is promised. A vital emergency: somebody has it in hand within half an hour. An urgent one: somebody has come within 24 hours by the clock, holidays
/// and changes of the clock included. A normal one: somebody has come by the end of the last of the working days promised for its kind, the day of the
/// request not counted.
/// </summary>
public static class InterventionPromise
{
    /// <summary>Fewest and most working days that may be promised.</summary>
    public const int FewestDays = 1, MostDays = 90;

    /// <summary>How long a vital emergency may wait for somebody to take it.</summary>
    public static readonly TimeSpan VitalTaken = TimeSpan.FromMinutes(30);

    /// <summary>How long an urgent one may wait for somebody to come.</summary>
    public static readonly TimeSpan UrgentCome = TimeSpan.FromHours(24);

    /// <summary>Until when, UTC; for working days the first instant of the date after the last one.</summary>
    /// <param name="urgency">How fast.</param>
    /// <param name="days">Working days promised for the kind.</param>
    /// <param name="requestedAt">UTC.</param>
    /// <param name="holidays">The public holidays where the landlord is.</param>
    public static DateTime DueAt(Urgency urgency, int days, DateTime requestedAt, HolidayCalendar holidays) => urgency switch
    {
        Urgency.Vital => requestedAt + VitalTaken,
        Urgency.Urgent => requestedAt + UrgentCome,
        Urgency.Normal => Paris.ToStored(Paris.StartOf(holidays.WorkingDayAfter(Paris.DateOf(requestedAt), days).AddDays(1))),
        _ => throw Unknown.Value(urgency),
    };
}
