using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>Every place with its status, or a page of them for programs. Refused: a page before the first, more than <see cref="Paging.MostOfPrograms"/> rows a page.</summary>
public static class ListPlaces
{
    /// <summary>The query.</summary>
    [AllowAnyone]
    public sealed record Query : IQuery<Result>, IProgramPage
    {
        /// <summary>Instant asked about; null: now. Only now can a place be « to confirm ».</summary>
        public DateTimeOffset? At { get; init; }

        /// <summary>Whether to compute the OpenStreetMap strings too.</summary>
        public bool WithOpeningHours { get; init; }

        /// <summary>Kind of place; null: any.</summary>
        public PlaceType? Type { get; init; }

        /// <inheritdoc />
        public int? Page { get; init; }

        /// <inheritdoc />
        public int? Limit { get; init; }
    }

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => this.AsksForAPage();
    }

    /// <summary>The places: head office and agencies first, then the call centre, then the lodges.</summary>
    /// <param name="At">Instant of the statuses.</param>
    /// <param name="Shown">The page; all places when none was asked for.</param>
    public sealed record Result(DateTimeOffset At, Page<PlaceSummary> Shown)
    {
        /// <summary>The places of the page.</summary>
        public IReadOnlyList<PlaceSummary> Places => Shown.Items;
    }

    /// <summary>Evaluates those of the page.</summary>
    public sealed class Handler(PlaceBook book, IPlaceVisits visits, PortalClock clock) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var asked = AsOf.Asked(query.At, clock);
            var all = (await book.ReadAsync(cancellationToken)).InService(asked.Date);
            var page = (query.Type is { } type ? all.Where(row => row.Place.Type == type) : all).ToList().ToPage(query);
            var counts = await visits.OccupanciesAsync(page.Items, asked, cancellationToken);
            return new Result(asked.At, page.Select(row => row.SummaryAt(asked, query.WithOpeningHours).With(counts)));
        }
    }
}
