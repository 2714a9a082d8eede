namespace AngersHabitat.Application.Reception;

/// <summary>What counting at the door adds to a place. Reception asks; whoever counts answers, and knows Reception rather than the other way round.</summary>
public interface IPlaceVisits
{
    /// <summary>How full the places are; those without a recent count, without a limit, or closed on site are absent.</summary>
    Task<IReadOnlyDictionary<Guid, Occupancy>> OccupanciesAsync(IEnumerable<PlaceCalendar> places, AsOf asked, CancellationToken cancellationToken);

    /// <summary>The usual calm hours of each weekday, Monday first; none where the door is not counted.</summary>
    Task<IReadOnlyList<VisitQuietTime>> QuietTimesAsync(PlaceCalendar place, CancellationToken cancellationToken);
}
