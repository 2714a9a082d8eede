using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>
/// Coming days of one channel as other programs want them: the usual hours of each weekday, and the dates that differ. At least two weeks of days, so that a week of holidays does not pass for
/// the usual one.
/// </summary>
/// <param name="Usual">Monday to Sunday, the intervals of an ordinary day; none: closed.</param>
/// <param name="Special">Dates that differ, in order, with their intervals. What an emergency closes is closed.</param>
public sealed record UsualDays(
    IReadOnlyList<(DayOfWeek Day, IReadOnlyList<OpeningInterval> Hours)> Usual, IReadOnlyList<(DateOnly Date, IReadOnlyList<OpeningInterval> Hours)> Special)
{
    /// <summary>Sorts days.</summary>
    public static UsualDays Of(IReadOnlyList<PlaceDay> days, Func<PlaceDay, IReadOnlyList<OpeningInterval>> channel)
    {
        var usual = days.GroupBy(day => day.Date.DayOfWeek).OrderBy(week => Week.IndexOf(week.Key))
            .Select(week => (week.Key, channel(week.LastOrDefault(day => day.Holiday is null && day.Reason is null) ?? week.Last()))).ToList();
        var byDay = usual.ToDictionary(day => day.Key, day => day.Item2);
        return new UsualDays(usual,
        [
            .. days.Select(day => (day.Date, Hours: day.Closure is null ? channel(day) : []))
                .Where(day => !day.Hours.Select(hours => hours.Text).SequenceEqual(byDay[day.Date.DayOfWeek].Select(hours => hours.Text))),
        ]);
    }
}
