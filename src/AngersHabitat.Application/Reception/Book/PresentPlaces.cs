namespace AngersHabitat.Application.Reception;

/// <summary>What is told of all places in service at a present instant, and for how long. Without how full they are, which changes at any moment.</summary>
public sealed class PresentPlaces
{
    private readonly DateTimeOffset _from;
    private readonly DateTimeOffset _until;

    private PresentPlaces(IReadOnlyList<PlaceCalendar> rows, IReadOnlyList<PlaceSummary> places, DateTimeOffset from, DateTimeOffset until)
        => (Rows, Places, Lodges, _from, _until) = (rows, places, LodgesNow.Of(places, from), from, until);

    /// <summary>Their calendars, in the usual order.</summary>
    public IReadOnlyList<PlaceCalendar> Rows { get; }

    /// <summary>What is told of each, in the same order.</summary>
    public IReadOnlyList<PlaceSummary> Places { get; }

    /// <summary>What is told of the lodges together.</summary>
    public LodgesNow Lodges { get; }

    public static PresentPlaces Of(IReadOnlyList<PlaceCalendar> rows, AsOf now)
        => new(rows, [.. rows.Select(row => row.SummaryAt(now))], now.At, rows.Select(row => row.SteadyUntil(now)).Append(Paris.StartOf(now.Date.AddDays(1))).Min());

    public bool Covers(DateTimeOffset at) => at >= _from && at < _until;
}
