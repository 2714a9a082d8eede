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

    /// <summary>Filters and cuts in memory, where each order is made once. How full places are is read for the page alone.</summary>
    public sealed class Handler(PlaceBook book, IPlaceVisits visits, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly MemorySort<PlaceCalendar, Sort> Order = new MemorySort<PlaceCalendar, Sort>(row => row.Place.Id)
            .By(Sort.Usual, row => Array.IndexOf(PlaceCalendars.UsualTypes, row.Place.Type)).Then(row => row.Place.Name)
            .By(Sort.Name, row => row.Place.Name)
            .By(Sort.Area, row => row.Place.Area).Then(row => row.Place.Name);

        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var asked = AsOf.Present(clock);
            var content = await book.ReadAsync(cancellationToken);
            var areas = content.AreasOn(asked.Date);
            var sorted = content.InOrder(query.Sort, rows => Order.Apply(rows, new Query { Sort = query.Sort }));
            var page = Kept(query.Reverse ? sorted.Reverse() : sorted, query, asked, areas).ToList().ToPage(query);
            var counts = await visits.OccupanciesAsync(page.Items, asked, cancellationToken);
            return new Result(asked.At, areas, page.Select(row => row.SummaryAt(asked).With(counts)));
        }

        private static IEnumerable<PlaceCalendar> Kept(IEnumerable<PlaceCalendar> rows, Query query, AsOf asked, IReadOnlyList<string> areas)
        {
            var today = asked.Date;
            var kept = rows.Where(row => row.Place.IsInService(today));
            if (query.Type is { } type)
                kept = kept.Where(row => row.Place.Type == type);
            // What is typed is compared without accents and case with the areas that there are.
            if (SearchText.Normalize(query.Area) is { Length: > 0 } wanted)
            {
                var found = areas.Where(area => SearchText.Normalize(area).Contains(wanted, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
                kept = kept.Where(row => found.Contains(row.Place.Area));
            }
            return query.OpenNow ? kept.Where(row => row.SummaryAt(asked).Status.IsOpen) : kept;
        }
    }
}
