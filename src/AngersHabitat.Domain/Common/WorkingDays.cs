namespace AngersHabitat.Domain.Common;

/// <summary>The days on which the landlord's services work: Monday to Friday, public holidays left out.</summary>
public static class WorkingDays
{
    /// <summary>Whether they work on the date.</summary>
    public static bool Includes(DateOnly date) => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !PublicHolidays.IsHoliday(date);

    /// <summary>The so many-th working day after a date; the date itself is not counted. None: the date.</summary>
    public static DateOnly After(DateOnly date, int days)
    {
        for (var left = days; left > 0;)
        {
            date = date.AddDays(1);
            if (Includes(date))
                left--;
        }
        return date;
    }
}
