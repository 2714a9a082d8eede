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
        [Filter("type", "Type de lieu", Empty = "Tous les types")]
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

    /// <summary>
    /// Filters, sorts and cuts in the store; what is open now is derived, so that this filter reads the calendars of all that the others keep. How
    /// full places are is read for the page alone.
    /// </summary>
    public sealed class Handler(PortalDbContext db, IPlaceVisits visits, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly QuerySort<Place, Sort> Order = new QuerySort<Place, Sort>(place => place.Id)
            .By(Sort.Usual, place => place.Type, PlaceCalendars.UsualTypes).Then(place => place.Name)
            .By(Sort.Name, place => place.Name)
            .By(Sort.Area, place => place.District ?? place.City).Then(place => place.Name);

        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var asked = AsOf.Present(clock);
            var areas = await db.Places.Where(Place.InService.For(asked.Date)).Select(place => place.District ?? place.City).Where(area => area != "").ToFrenchListAsync(cancellationToken);
            var kept = Kept(query, areas);
            var page = query.OpenNow
                ? (await db.ReadPageAsync(kept, Order, (Query)query.ForAll(), cancellationToken)).Items
                    .Where(row => row.Calendar.StatusAt(asked).IsOpen).ToList().ToPage(query)
                : await db.ReadPageAsync(kept, Order, query, cancellationToken);
            var counts = await visits.OccupanciesAsync(page.Items, asked, cancellationToken);
            return new Result(asked.At, areas, page.Select(row =>
                PlaceSummary.Of(row, asked) with { Occupancy = counts.GetValueOrDefault(row.Place.Id) }));
        }

        private IQueryable<Place> Kept(Query query, IReadOnlyList<string> areas)
        {
            var places = db.Places.AsNoTracking().Where(Place.InService.For(clock.Today));
            if (query.Type is { } type)
                places = places.Where(place => place.Type == type);
            // What is typed is compared without accents and case with the areas that there are.
            if (SearchText.Normalize(query.Area) is { Length: > 0 } wanted)
            {
                var found = areas.Where(area => SearchText.Normalize(area).Contains(wanted, StringComparison.Ordinal)).ToList();
                places = places.Where(place => found.Contains(place.District ?? place.City));
            }
            return places;
        }
    }
}
