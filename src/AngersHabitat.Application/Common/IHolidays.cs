namespace AngersHabitat.Application.Common;

/// <summary>The public holidays where the landlord is, by which working days are counted. Answered by the landlord.</summary>
public interface IHolidays
{
    /// <summary>Those of its département; of all France while none is said.</summary>
    HolidayCalendar Now { get; }
}
