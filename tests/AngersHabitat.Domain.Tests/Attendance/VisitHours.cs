using AngersHabitat.Domain.Attendance;

namespace AngersHabitat.Domain.Tests.Attendance;

internal static class VisitHours
{
    public static readonly DateOnly Tuesday = new(2020, 10, 6);

    /// <summary>The same day in so many weeks, open from 9 to 18 h.</summary>
    public static List<VisitHour> Weeks(int weeks, DateOnly first, Func<int, int> visits)
        => [.. from week in Enumerable.Range(0, weeks)
               from hour in Enumerable.Range(9, 9)
               select new VisitHour(first.AddDays(7 * week), hour, visits(hour), 60)];
}
