namespace AngersHabitat.Domain.Common;

/// <summary>Working days where only the holidays of all France are known; a rule of the landlord's own asks its <see cref="HolidayCalendar"/>.</summary>
public static class WorkingDays
{
    /// <inheritdoc cref="HolidayCalendar.IsWorkingDay"/>
    public static bool Includes(DateOnly date) => HolidayCalendar.France.IsWorkingDay(date);

    /// <inheritdoc cref="HolidayCalendar.WorkingDayAfter"/>
    public static DateOnly After(DateOnly date, int days) => HolidayCalendar.France.WorkingDayAfter(date, days);
}
