using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The operations of the public pages and of the API, those of a place searched for first.</summary>
public static class ListPublicWorksites
{
    /// <summary>How far « near » goes, in kilometres.</summary>
    public const double NearKilometres = 1.5;

    /// <summary>The question.</summary>
    /// <param name="Search">Address, district, commune or name; everything when empty.</param>
    /// <param name="Nature">Nature, any when null.</param>
    /// <param name="On">Date; today when null.</param>
    [AllowAnyone]
    public sealed record Query(string? Search = null, Nature? Nature = null, DateOnly? On = null) : IQuery<Result>;

    /// <summary>The list.</summary>
    /// <param name="Date">The date it is true on.</param>
    /// <param name="Found">Operations that answer the search, or all of them.</param>
    /// <param name="Near">Others at most <see cref="NearKilometres"/> away from those, nearest first.</param>
    public sealed record Result(DateOnly Date, IReadOnlyList<PublicWorksite> Found, IReadOnlyList<(PublicWorksite Worksite, double Kilometres)> Near);

    /// <summary>Answers from the book.</summary>
    public sealed class Handler(WorksiteReader reader, PortalClock clock) : IQueryHandler<Query, Result>
    {
        // Words that most French addresses hold find nothing by themselves.
        private static readonly HashSet<string> Empty = ["rue", "avenue", "boulevard", "allee", "place", "square", "chemin", "de", "du", "des", "la", "le", "les", "l", "d"];

        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var date = query.On ?? clock.Today;
            var shown = (await reader.OnAsync(date, cancellationToken))
                .Where(line => PublicWorksite.IsShown(line.Status) && (query.Nature is null || line.Card.Nature == query.Nature))
                .Select(PublicWorksite.Of)
                .OrderBy(worksite => worksite.Phase.IsEngaged() ? 0 : 1).ThenBy(worksite => worksite.Search, StringComparer.Ordinal)
                .ToList();
            var words = SearchText.Normalize(query.Search).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Empty.Contains(word) && !IsNumber(word)).ToArray();
            if (words.Length == 0)
                return new Result(date, shown, []);
            var found = shown.Where(worksite => words.All(word => worksite.Search.Contains(word, StringComparison.Ordinal))).ToList();
            return new Result(date, found, Near(shown, found));
        }

        private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

        private static IReadOnlyList<(PublicWorksite Worksite, double Kilometres)> Near(List<PublicWorksite> shown, List<PublicWorksite> found)
        {
            var centres = found.Where(worksite => worksite.Latitude is not null).ToList();
            if (centres.Count == 0)
                return [];
            return [.. shown.Except(found).Where(worksite => worksite.Latitude is not null)
                .Select(worksite => (worksite, centres.Min(centre => Kilometres(centre, worksite))))
                .Where(pair => pair.Item2 <= NearKilometres).OrderBy(pair => pair.Item2)];
        }

        /// <summary>Flat distance: at this scale the earth's curve is a few metres.</summary>
        private static double Kilometres(PublicWorksite from, PublicWorksite to)
        {
            var north = (to.Latitude!.Value - from.Latitude!.Value) * 111.2;
            var east = (to.Longitude!.Value - from.Longitude!.Value) * 111.2 * Math.Cos(from.Latitude.Value * Math.PI / 180);
            return Math.Sqrt((north * north) + (east * east));
        }
    }
}
