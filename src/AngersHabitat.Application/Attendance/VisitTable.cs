using AngersHabitat.Domain.Attendance;

namespace AngersHabitat.Application.Attendance;

/// <summary>Visits by place, date and hour, cut the ways the report shows them.</summary>
internal sealed class VisitTable
{
    private readonly IReadOnlyList<DoorPlace> _places;
    private readonly Dictionary<Guid, Dictionary<DateOnly, int>> _byPlace;
    private readonly Dictionary<DateOnly, int> _all;
    private readonly IReadOnlyCollection<Cell> _cells;

    public VisitTable(IReadOnlyList<DoorPlace> places, IReadOnlyCollection<Cell> cells)
    {
        (_places, _cells) = (places, cells);
        _byPlace = places.ToDictionary(place => place.Id, place => ByDate(cells.Where(cell => cell.PlaceId == place.Id)));
        _all = ByDate(cells);
    }

    /// <summary>Reads the visits between two dates, included, and of the weeks before against which they are compared.</summary>
    public static async Task<VisitTable> ReadAsync(
        PortalDbContext db, IReadOnlyList<DoorPlace> places, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var first = from.AddDays(-7 * VisitTrend.Weeks);
        return new VisitTable(places, await db.AttendanceTaps.AsNoTracking().Where(tap => tap.Date >= first && tap.Date <= to)
            .GroupBy(tap => new { tap.PlaceId, tap.Date, tap.Hour })
            .Select(cell => new Cell(cell.Key.PlaceId, cell.Key.Date, cell.Key.Hour, cell.Sum(tap => tap.Visits)))
            .ToListAsync(cancellationToken));
    }

    public IReadOnlyList<GetAttendanceReport.Day> Days(DateOnly from, DateOnly to, DateOnly today) =>
    [
        .. OpenDates(from, to).Select(date => new GetAttendanceReport.Day(
            date, VisitsOn(date), VisitTrend.SameWeekdayBefore(date, _all), date < today)),
    ];

    public IReadOnlyList<GetAttendanceReport.Week> Weeks(DateOnly from, DateOnly to, DateOnly today) =>
    [
        .. OpenDates(from, to).GroupBy(AttendancePeriod.MondayOf).Select(week => new GetAttendanceReport.Week(
            week.Key, [.. _places.Select(place => week.Sum(date => _byPlace[place.Id].GetValueOrDefault(date)))], week.Count(), week.Key.AddDays(7) <= today)),
    ];

    /// <summary>Hours are local: an hour of the clock is compared with the same one, also where the clock was changed in between.</summary>
    public GetAttendanceReport.RunningWeek Running(DateTime local)
    {
        var (today, monday) = (DateOnly.FromDateTime(local), AttendancePeriod.MondayOf(DateOnly.FromDateTime(local)));
        return new GetAttendanceReport.RunningWeek(Paris.ToStored(Paris.ToInstant(today, new TimeOnly(local.Hour, 0))), Count(monday, today, local.Hour), Count(monday.AddDays(-7), today.AddDays(-7), local.Hour));
    }

    private int Count(DateOnly from, DateOnly last, int untilHour)
        => _cells.Where(cell => cell.Date >= from && (cell.Date < last || (cell.Date == last && cell.Hour < untilHour))).Sum(cell => cell.Visits);

    // Today goes on: it would pull the mean down.
    public GetAttendanceReport.Comparison Rise(DateOnly since, DateOnly today) => new(since,
    [
        Compare(null, _all, since, today),
        .. _places.Select(place => Compare(place.Name, _byPlace[place.Id], since, today)),
    ]);

    public IReadOnlyList<GetAttendanceReport.HourRow> Hours(DateOnly from, DateOnly to)
    {
        var open = _places.ToDictionary(place => place.Id, place => Math.Max(1, OpenDates(from, to).Count(date => _byPlace[place.Id].GetValueOrDefault(date) > 0)));
        return
        [
            .. _cells.Where(cell => cell.Date >= from && cell.Date <= to).GroupBy(cell => cell.Hour).OrderBy(hour => hour.Key)
                .Select(hour => new GetAttendanceReport.HourRow(hour.Key,
                    [.. _places.Select(place => hour.Where(cell => cell.PlaceId == place.Id).Sum(cell => cell.Visits) / (double)open[place.Id])]))
                .Where(hour => hour.Means.Any(mean => mean > 0)),
        ];
    }

    private static GetAttendanceReport.ComparisonRow Compare(string? name, Dictionary<DateOnly, int> visits, DateOnly since, DateOnly today) => new(
        name, VisitTrend.MeanByOpenDay(visits, since.AddDays(-7 * VisitTrend.Weeks), since), VisitTrend.MeanByOpenDay(visits, since, today));

    private static Dictionary<DateOnly, int> ByDate(IEnumerable<Cell> cells)
        => cells.GroupBy(cell => cell.Date).ToDictionary(date => date.Key, date => date.Sum(cell => cell.Visits));

    private IReadOnlyList<int> VisitsOn(DateOnly date) => [.. _places.Select(place => _byPlace[place.Id].GetValueOrDefault(date))];

    private List<DateOnly> OpenDates(DateOnly from, DateOnly to)
        => [.. _all.Where(day => day.Key >= from && day.Key <= to && day.Value > 0).Select(day => day.Key).Order()];

    public sealed record Cell(Guid PlaceId, DateOnly Date, int Hour, int Visits);
}
