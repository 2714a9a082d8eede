using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>Every place with its status: front page, list of places and public API.</summary>
public static class ListPlaces
{
    /// <summary>The query.</summary>
    [AllowAnyone]
    public sealed record Query : IQuery<Result>
    {
        /// <summary>Instant asked about; null: now. Only now can a place be « to confirm ».</summary>
        public DateTimeOffset? At { get; init; }

        /// <summary>Whether to compute the OpenStreetMap strings too.</summary>
        public bool WithOpeningHours { get; init; }
    }

    /// <summary>The places: head office and agencies first, then the call centre, then the lodges.</summary>
    /// <param name="At">Instant of the statuses.</param>
    /// <param name="Places">The places.</param>
    public sealed record Result(DateTimeOffset At, IReadOnlyList<PlaceSummary> Places);

    /// <summary>Reads places and rules and evaluates them.</summary>
    public sealed class Handler(PortalDbContext db, IPlaceVisits visits, PortalClock clock) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var asked = AsOf.Asked(query.At, clock);
            var rows = await db.ReadCalendarsAsync(Place.InService.For(asked.Date), cancellationToken);
            var counts = await visits.OccupanciesAsync(rows, asked, cancellationToken);
            return new Result(asked.At,
            [
                .. rows.Select(row => PlaceSummary.Of(row, asked, query.WithOpeningHours)
                    with { Occupancy = counts.GetValueOrDefault(row.Place.Id) }),
            ]);
        }
    }
}
