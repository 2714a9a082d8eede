using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>What the front page tells: the offices one by one, the lodges together, however many.</summary>
public static class GetFrontPage
{
    [AllowAnyone]
    public sealed record Query : IQuery<Result>;

    /// <param name="At">Present instant.</param>
    /// <param name="Offices">Head office, agencies, call centre.</param>
    /// <param name="Lodges">The lodges together.</param>
    public sealed record Result(DateTimeOffset At, IReadOnlyList<PlaceSummary> Offices, LodgesNow Lodges);

    public sealed class Handler(PlaceBook book, IPlaceVisits visits, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var now = AsOf.Present(clock);
            var present = (await book.ReadAsync(cancellationToken)).PresentAt(now);
            var counts = await visits.OccupanciesAsync(present.Rows, now, cancellationToken);
            return new Result(now.At, [.. present.Places.Where(place => place.Type != PlaceType.Lodge).Select(place => place.With(counts))], present.Lodges);
        }
    }
}
