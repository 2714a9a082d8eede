using AngersHabitat.Application.Reception;

namespace AngersHabitat.Application.Attendance;

/// <summary>Answers Reception from what is counted at the doors.</summary>
public sealed class PlaceVisits(Occupancies occupancies, QuietTimes quiet) : IPlaceVisits
{
    /// <inheritdoc />
    public Task<IReadOnlyDictionary<Guid, Occupancy>> OccupanciesAsync(
        IEnumerable<PlaceCalendar> places, AsOf asked, CancellationToken cancellationToken)
        => occupancies.AtAsync(places, asked, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<VisitQuietTime>> QuietTimesAsync(PlaceCalendar place, CancellationToken cancellationToken)
        => quiet.OfAsync(DoorCatalogue.Doors([place]).SingleOrDefault(), cancellationToken);
}
