using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The operations of the public pages and of the API, those of a place searched for first.</summary>
public static class ListPublicWorksites
{
    /// <summary>How far « near » goes, in kilometres.</summary>
    public const double NearKilometres = 1.5;

    /// <summary>In which order the operations are read.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Under way first, then name.</summary>
        Usual,

        /// <summary>By commune, then name.</summary>
        Commune,

        /// <summary>By delivery, the soonest first; those without a date last.</summary>
        Delivery,

        /// <summary>By dwellings, most first.</summary>
        [LargestFirst]
        Dwellings,
    }

    [AllowAnyone]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>Address, district, commune or name; everything when empty.</summary>
        [Filter("q", "Adresse, résidence ou quartier")]
        public SealedWords? Search { get; init; }

        /// <summary>Nature, any when null.</summary>
        [Filter("nature", "Travaux", Empty = "Tous")]
        public Nature? Nature { get; init; }

        /// <summary>Date; today when null.</summary>
        public DateOnly? On { get; init; }

        /// <summary>As many as a plan shows without crowding.</summary>
        public override int PageSize => 20;
    }

    /// <param name="Date">The date it is true on.</param>
    /// <param name="Found">Operations that answer the search, or all of them.</param>
    /// <param name="Shown">A page of them.</param>
    /// <param name="Near">Others at most <see cref="NearKilometres"/> away from those, nearest first.</param>
    public sealed record Result(
        DateOnly Date, IReadOnlyList<PublicWorksite> Found, Page<(int Number, PublicWorksite Worksite)> Shown,
        IReadOnlyList<(PublicWorksite Worksite, double Kilometres)> Near);

    private static readonly MemorySort<PublicWorksite, Sort> Order = new MemorySort<PublicWorksite, Sort>(worksite => worksite.Slug)
        .By(Sort.Usual, worksite => worksite.Phase.IsEngaged() ? 0 : 1).Then(worksite => worksite.Search)
        .By(Sort.Commune, worksite => worksite.Commune).Then(worksite => worksite.Search)
        .By(Sort.Delivery, worksite => worksite.Delivery ?? DateOnly.MaxValue).Then(worksite => worksite.Search)
        .By(Sort.Dwellings, worksite => worksite.Dwellings).Then(worksite => worksite.Search);

    /// <summary>Operations in their usual order.</summary>
    internal static IReadOnlyList<PublicWorksite> Usual(IEnumerable<PublicWorksite> worksites) => Order.Apply(worksites, new Query());

    /// <summary>Answers from the book.</summary>
    public sealed class Handler(WorksiteReader reader, PortalClock clock) : IQueryHandler<Query, Result>
    {
        // Words that most French addresses hold find nothing by themselves.
        private static readonly HashSet<string> Empty = ["rue", "avenue", "boulevard", "allee", "place", "square", "chemin", "de", "du", "des", "la", "le", "les", "l", "d"];

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var date = query.On ?? clock.Today;
            var shown = PublicWorksite.Shown(await reader.OnAsync(date, cancellationToken), query.Nature).ToList();
            var words = SearchText.Normalize(query.Search?.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Empty.Contains(word) && !IsNumber(word)).ToArray();
            var found = Order.Apply(shown.Where(worksite => words.All(word => worksite.Search.Contains(word, StringComparison.Ordinal))), query);
            var page = found.Select((worksite, index) => (index + 1, worksite)).ToList().ToPage(query);
            return new Result(date, found, page, words.Length == 0 ? [] : Near(shown, found));
        }

        private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

        private static IReadOnlyList<(PublicWorksite Worksite, double Kilometres)> Near(List<PublicWorksite> shown, IReadOnlyList<PublicWorksite> found)
        {
            var centres = found.Where(worksite => worksite.Latitude is not null).ToList();
            if (centres.Count == 0)
                return [];
            return [.. shown.Except(found).Where(worksite => worksite.Latitude is not null)
                .Select(worksite => (worksite, centres.Min(centre => worksite.KilometresFrom(centre.Latitude!.Value, centre.Longitude!.Value)!.Value)))
                .Where(pair => pair.Item2 <= NearKilometres).OrderBy(pair => pair.Item2)];
        }
    }
}
