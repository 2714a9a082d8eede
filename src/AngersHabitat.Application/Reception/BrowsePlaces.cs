using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>The places as the public looks through them: filtered, page by page, with their status now.</summary>
public static class BrowsePlaces
{
    /// <summary>In which order the places are read.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Head office and agencies first, then the call centre, then the lodges.</summary>
        Usual,

        /// <summary>By name.</summary>
        Name,

        /// <summary>By district or commune, then name.</summary>
        Area,
    }

    /// <summary>The query.</summary>
    [AllowAnyone]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>Kind of place.</summary>
        [Filter("type", "Sorte de lieu", Empty = "Tous")]
        public PlaceType? Type { get; init; }

        /// <summary>District or commune.</summary>
        [Filter("secteur", "Quartier ou commune", Empty = "Tous")]
        public string? Area { get; init; }

        /// <summary>Only what is open or answers now.</summary>
        [Filter("ouvert", "Joignable maintenant")]
        public bool OpenNow { get; init; }

        /// <inheritdoc />
        public override int PageSize => 50;

        /// <inheritdoc />
        public override int Spare => 9;
    }

    /// <summary>The places.</summary>
    /// <param name="At">Instant of the statuses.</param>
    /// <param name="Areas">Districts and communes to choose from.</param>
    /// <param name="Places">The page.</param>
    public sealed record Result(DateTimeOffset At, IReadOnlyList<string> Areas, Page<PlaceSummary> Places)
    {
        /// <summary>Next instant at which a status shown changes.</summary>
        public DateTimeOffset? Until => Places.Items.NextChangeAfter(At);
    }

    /// <summary>Filters in memory, since the status is derived; how full places are is read for the page alone.</summary>
    public sealed class Handler(PortalDbContext db, IPlaceVisits visits, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly MemorySort<(PlaceCalendar Row, int Rank), Sort> Order = new MemorySort<(PlaceCalendar Row, int Rank), Sort>(place => place.Row.Place.Id)
            .By(Sort.Usual, place => place.Rank)
            .By(Sort.Name, place => place.Row.Place.Name)
            .By(Sort.Area, place => AreaOf(place.Row.Place)).Then(place => place.Row.Place.Name);

        private static readonly MemorySort<string, Sort> Words = new MemorySort<string, Sort>(area => area).By(Sort.Usual, area => area);

        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var asked = AsOf.Present(clock);
            var places = await db.ReadCalendarsAsync(_ => true, cancellationToken);
            var wanted = SearchText.Normalize(query.Area);
            var kept = places.Select((row, rank) => (Row: row, Rank: rank))
                .Where(place => query.Type is null || place.Row.Place.Type == query.Type)
                .Where(place => wanted.Length == 0 || SearchText.Normalize(AreaOf(place.Row.Place)).Contains(wanted, StringComparison.Ordinal))
                .Where(place => !query.OpenNow || place.Row.Calendar.StatusAt(asked).IsOpen);
            var page = Order.Apply(kept, query).ToPage(query);
            var counts = await visits.OccupanciesAsync(page.Items.Select(place => place.Row), asked, cancellationToken);
            var areas = places.Select(row => AreaOf(row.Place)).Where(area => area.Length > 0).Distinct(StringComparer.Ordinal);
            return new Result(asked.At, Words.Apply(areas, new Query()), page.Select(place =>
                PlaceSummary.Of(place.Row, asked) with { Occupancy = counts.GetValueOrDefault(place.Row.Place.Id) }));
        }

        private static string AreaOf(Place place) => place.Contact() is var contact ? contact.District ?? contact.City : "";
    }
}
