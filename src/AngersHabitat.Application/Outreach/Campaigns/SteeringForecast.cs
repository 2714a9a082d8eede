using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>What is left of a campaign, and the day it ends at the pace of the last working days.</summary>
/// <param name="Left">People for whom something is still to be done: all but those settled, by <see cref="ContactStates.Settled"/>.</param>
/// <param name="ToVisit">Of them, people whom calls do not reach: somebody goes and sees.</param>
/// <param name="PerDay">People whose calls ended a working day, over at most the last five; null before the first full one.</param>
/// <param name="EndsOn">The day of the last one; null when the pace is unknown or nobody is left.</param>
public sealed record SteeringForecast(int Left, int ToVisit, decimal? PerDay, DateOnly? EndsOn)
{
    /// <summary>Working days looked at.</summary>
    public const int Days = 5;

    /// <summary>The last full working days of the campaign before a date, at most five, in order.</summary>
    public static IReadOnlyList<DateOnly> LastDays(Campaign campaign, DateOnly today, HolidayCalendar holidays)
    {
        var days = new List<DateOnly>();
        for (var date = today.AddDays(-1); date >= campaign.StartsOn && days.Count < Days; date = date.AddDays(-1))
        {
            if (IsWorkingDay(campaign, date, holidays))
                days.Insert(0, date);
        }
        return days;
    }

    /// <summary>The forecast.</summary>
    /// <param name="states">People by state.</param>
    /// <param name="days">Full working days looked at.</param>
    /// <param name="ended">People whose calls ended during them, by <see cref="ContactStates.CallsOver"/>.</param>
    /// <param name="today">Today, which still counts as a day to come.</param>
    /// <param name="holidays">The public holidays where the landlord is.</param>
    public static SteeringForecast Of(Campaign campaign, IReadOnlyDictionary<ContactState, int> states, int days, int ended, DateOnly today, HolidayCalendar holidays)
    {
        var left = states.Where(pair => !ContactStates.Settled.Contains(pair.Key)).Sum(pair => pair.Value);
        var toVisit = states.GetValueOrDefault(ContactState.Unreachable);
        if (days == 0 || ended == 0 || left == toVisit)
            return new SteeringForecast(left, toVisit, days == 0 ? null : decimal.Round((decimal)ended / days, 1), null);
        var pace = (decimal)ended / days;
        var needed = (int)decimal.Ceiling((left - toVisit) / pace);
        var date = today.AddDays(-1);
        for (var limit = 0; needed > 0 && limit < 3_660; limit++)
        {
            date = date.AddDays(1);
            if (IsWorkingDay(campaign, date, holidays))
                needed--;
        }
        return new SteeringForecast(left, toVisit, decimal.Round(pace, 1), needed > 0 ? null : date);
    }

    private static bool IsWorkingDay(Campaign campaign, DateOnly date, HolidayCalendar holidays)
        => !holidays.IsHoliday(date) && campaign.CallingHours.Windows.Any(window => window.Day == date.DayOfWeek);
}
