using System.Globalization;

namespace AngersHabitat.Domain.Outreach;

/// <summary>When a campaign may call: never on a Sunday nor on a public holiday, whatever the windows.</summary>
public sealed class CallingHours : IEquatable<CallingHours>
{
    private CallingHours(IReadOnlyList<CallingWindow> windows) => Windows = windows;

    /// <summary>The windows by day, then by time; none overlaps another.</summary>
    public IReadOnlyList<CallingWindow> Windows { get; }

    /// <summary>Makes the hours of a set of windows.</summary>
    /// <exception cref="RuleException"><c>Outreach.NoCallingHours</c>, <c>Outreach.CallingOnSunday</c>,
    /// <c>Outreach.CallingHoursReversed</c>, <c>Outreach.CallingHoursOverlap</c>.</exception>
    public static CallingHours Of(IEnumerable<CallingWindow> windows)
    {
        var sorted = windows.OrderBy(window => window.Day).ThenBy(window => window.From).ToList();
        if (sorted.Count == 0)
            throw new RuleException("Outreach.NoCallingHours", "CallingHours");
        if (sorted.Any(window => window.Day == DayOfWeek.Sunday))
            throw new RuleException("Outreach.CallingOnSunday", "CallingHours");
        if (sorted.Any(window => window.To <= window.From))
            throw new RuleException("Outreach.CallingHoursReversed", "CallingHours");
        if (sorted.Zip(sorted.Skip(1)).Any(pair => pair.First.Day == pair.Second.Day && pair.Second.From < pair.First.To))
            throw new RuleException("Outreach.CallingHoursOverlap", "CallingHours");
        return new CallingHours(sorted);
    }

    /// <summary>The same ranges on every day from Monday to Friday.</summary>
    public static CallingHours Weekdays(params (TimeOnly From, TimeOnly To)[] ranges)
        => Of(from day in Enumerable.Range((int)DayOfWeek.Monday, 5)
              from range in ranges
              select new CallingWindow((DayOfWeek)day, range.From, range.To));

    /// <summary>Whether people may be called at an instant (UTC).</summary>
    public bool Allow(DateTime at, HolidayCalendar holidays)
    {
        var local = at.ParisTime();
        var time = TimeOnly.FromDateTime(local);
        return WindowsOn(DateOnly.FromDateTime(local), holidays).Any(window => time >= window.From && time < window.To);
    }

    /// <summary>The first instant (UTC) from <paramref name="at"/> on when people may be called, within a year; null if there is none.</summary>
    public DateTime? NextFrom(DateTime at, HolidayCalendar holidays)
        => NextFrom(at, DayParts.None, holidays);

    /// <summary>As <see cref="NextFrom(DateTime, HolidayCalendar)"/>, outside the parts of the day named.</summary>
    public DateTime? NextFrom(DateTime at, DayParts avoided, HolidayCalendar holidays)
    {
        var local = at.ParisTime();
        var first = DateOnly.FromDateTime(local);
        for (var date = first; date <= first.AddDays(366); date = date.AddDays(1))
        {
            var earliest = date == first ? TimeOnly.FromDateTime(local) : TimeOnly.MinValue;
            foreach (var start in StartsOn(date, earliest, holidays).Where(start => !avoided.HasFlag(DayPartRules.Of(start))))
                return date == first && start == earliest ? at : Paris.ToStored(Paris.ToInstant(date, start));
        }
        return null;
    }

    // Candidate moments of a date: now if inside a window, the start of each window, and each change of day part inside one.
    private IEnumerable<TimeOnly> StartsOn(DateOnly date, TimeOnly earliest, HolidayCalendar holidays)
        => from window in WindowsOn(date, holidays)
           where window.To > earliest
           let start = window.From > earliest ? window.From : earliest
           from moment in DayPartRules.Boundaries.Where(boundary => boundary > start && boundary < window.To).Prepend(start)
           select moment;

    private IEnumerable<CallingWindow> WindowsOn(DateOnly date, HolidayCalendar holidays)
        => holidays.IsHoliday(date) ? [] : Windows.Where(window => window.Day == date.DayOfWeek);

    /// <summary>Compact text of the hours, for storage: <c>1 09:00-12:30;1 13:30-17:30</c> (1 is Monday).</summary>
    public override string ToString() => string.Join(';', Windows.Select(window =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)window.Day} {window.From:HH:mm}-{window.To:HH:mm}")));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static CallingHours Parse(string text) => Of(text.Split(';').Select(part => new CallingWindow(
        (DayOfWeek)(part[0] - '0'), ParseTime(part[2..7]), ParseTime(part[8..13]))));

    private static TimeOnly ParseTime(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);

    public bool Equals(CallingHours? other) => other is not null && Windows.SequenceEqual(other.Windows);

    public override bool Equals(object? obj) => Equals(obj as CallingHours);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());
}
