namespace AngersHabitat.Domain.CallCentre;

/// <summary>Agents suggested for a date by <see cref="ErlangC"/>, from the same weekdays of the last weeks.</summary>
/// <param name="Date">The date staffed.</param>
/// <param name="BasedOn">The dates whose calls were averaged, latest first; empty: no suggestion.</param>
/// <param name="HandlingSeconds">Mean handling time used.</param>
/// <param name="HandlingIsMeasured">False: no record tells it, and <see cref="DefaultHandlingSeconds"/> is assumed.</param>
/// <param name="Target">The service aimed at.</param>
/// <param name="Hours">Hours with calls, in order.</param>
public sealed record StaffingSuggestion(
    DateOnly Date, IReadOnlyList<DateOnly> BasedOn, double HandlingSeconds, bool HandlingIsMeasured,
    ServiceTarget Target, IReadOnlyList<StaffingHour> Hours)
{
    /// <summary>Same weekdays averaged, at most.</summary>
    public const int Weeks = 4;

    /// <summary>How far back they are looked for, in weeks: a closed day is passed over.</summary>
    public const int WeeksSearched = 8;

    /// <summary>Handling time assumed when no record tells it.</summary>
    public const double DefaultHandlingSeconds = 240;

    /// <summary>The suggestion for a date from the figures of earlier dates; a date without calls was closed and takes no part.</summary>
    public static StaffingSuggestion For(DateOnly date, IReadOnlyCollection<DailyVolume> volumes, ServiceTarget target)
    {
        var days = volumes
            .Where(day => day.Calls > 0 && day.Date < date && day.Date.DayOfWeek == date.DayOfWeek && day.Date >= date.AddDays(-7 * WeeksSearched))
            .OrderByDescending(day => day.Date).Take(Weeks).ToList();
        var handled = days.Sum(day => day.HandledCalls);
        var handling = handled > 0 ? Math.Max(1, days.Sum(day => day.HandledSeconds) / (double)handled) : DefaultHandlingSeconds;
        var hours = Tally.Sum(days.Select(day => day.Hours)).Entries
            .Select(hour => Staff(hour.Key, hour.Value / (double)days.Count, handling, target)).ToList();
        return new StaffingSuggestion(date, days.ConvertAll(day => day.Date), handling, handled > 0, target, hours);
    }

    private static StaffingHour Staff(int hour, double calls, double handling, ServiceTarget target)
    {
        var agents = ErlangC.AgentsNeeded(calls, handling, target);
        return new StaffingHour(hour, calls, agents, ErlangC.AnsweredWithin(agents, calls * handling / 3_600, handling, target.Seconds));
    }
}
