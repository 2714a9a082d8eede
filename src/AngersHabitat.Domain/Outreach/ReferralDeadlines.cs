namespace AngersHabitat.Domain.Outreach;

/// <summary>Working days given to each step; the landlord's own rule, one day for a vital emergency.</summary>
public static class ReferralDeadlines
{
    private const int VitalDays = 1;

    private static readonly Dictionary<ReferralDelay, int> Days = new()
    {
        [ReferralDelay.ToSend] = 2,
        [ReferralDelay.ToAcknowledge] = 3,
        [ReferralDelay.ToResolve] = 10,
        [ReferralDelay.ToTell] = 3,
    };

    /// <summary>Last day of a step that began on a date, Monday to Friday and public holidays left out.</summary>
    public static DateOnly LastDay(ReferralDelay step, DateOnly began, bool vital, HolidayCalendar holidays)
        => holidays.WorkingDayAfter(began, vital ? VitalDays : Days[step]);

    /// <summary>The first date on which a step may have begun and be in time today; before, it is late.</summary>
    internal static DateOnly FirstInTime(ReferralDelay step, DateOnly today, bool vital, HolidayCalendar holidays)
    {
        var date = today;
        while (LastDay(step, date.AddDays(-1), vital, holidays) >= today)
            date = date.AddDays(-1);
        return date;
    }
}
