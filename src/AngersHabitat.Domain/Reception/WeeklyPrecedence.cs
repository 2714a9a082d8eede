namespace AngersHabitat.Domain.Reception;

/// <summary>
/// Which weekly hours of one channel hold on a date: of those that apply, the one for the shortest time, then the one that began
/// last, then the one for some weeks only. When it ends, the one that it interrupted holds again: nothing is copied, nothing is cut.
/// Rules equal in all this, as files bring them, add up.
/// </summary>
internal sealed class WeeklyPrecedence
{
    private readonly WeeklyHours[] _ranked;

    /// <param name="weekly">Weekly hours of any channel.</param>
    /// <param name="channel">The channel asked about.</param>
    public WeeklyPrecedence(IEnumerable<WeeklyHours> weekly, Channel channel)
        => _ranked = [.. weekly.Where(hours => hours.Channel == channel && !hours.IsReversed)
            .OrderBy(Length).ThenByDescending(hours => hours.From).ThenBy(hours => hours.Weeks is null)];

    /// <summary>The rules, those that win first.</summary>
    public IReadOnlyList<WeeklyHours> Rules => _ranked;

    /// <summary>The week that holds on a date, read as one of a parity.</summary>
    public Week On(DateOnly date, WeekParity parity)
    {
        var first = Array.FindIndex(_ranked, hours => hours.AppliesTo(date, parity));
        if (first < 0)
            return Week.Never;
        var week = _ranked[first].Week;
        for (var next = first + 1; next < _ranked.Length && AddUp(_ranked[next], _ranked[first]); next++)
            week = Union(week, _ranked[next].Week);
        return week;
    }

    /// <summary>Whether a week of one of the two parities opens something on the dates around.</summary>
    public bool Opens(DateOnly date) => !On(date, WeekParity.Even).IsNever || !On(date, WeekParity.Odd).IsNever;

    /// <summary>Whether two rules have the same dates and weeks.</summary>
    public static bool AddUp(WeeklyHours left, WeeklyHours right) => left.From == right.From && left.To == right.To && left.Weeks == right.Weeks;

    /// <summary>Whether one rule plainly interrupts another for a time or for some weeks.</summary>
    public static bool Interrupts(WeeklyHours rule, WeeklyHours other)
        => (rule.Weeks is not null && other.Weeks is null)
            || (rule.To is { } end && (other.To is not { } otherEnd || (rule.From >= other.From && end <= otherEnd)));

    private static int Length(WeeklyHours hours) => hours.To is { } to ? to.DayNumber - hours.From.DayNumber : int.MaxValue;

    private static Week Union(Week left, Week right)
        => Week.Of([.. Enumerable.Range(1, 7).Select(day => (DayOfWeek)(day % 7))
            .Select(day => (IReadOnlyList<TimeRange>)[.. left[day], .. right[day]])]);
}
