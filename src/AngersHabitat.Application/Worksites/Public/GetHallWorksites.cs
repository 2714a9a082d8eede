namespace AngersHabitat.Application.Worksites;

/// <summary>Worksites under way in the streets of a residence, or near it.</summary>
public static class GetHallWorksites
{
    /// <param name="Hall">The residence.</param>
    [AllowAnyone]
    public sealed record Query(Hall Hall) : IQuery<IReadOnlyList<Row>>;

    /// <summary>A worksite.</summary>
    /// <param name="Worksite">What anybody may know of it.</param>
    /// <param name="IsHere">Whether it is in a street of the residence.</param>
    public sealed record Row(PublicWorksite Worksite, bool IsHere);

    public sealed class Handler(WorksiteReader reader, PortalClock clock) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        private const int Most = 3;

        public async ValueTask<IReadOnlyList<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var (hall, streets) = (query.Hall, query.Hall.Streets.Select(street => SearchText.Normalize(street)).ToList());
            var city = SearchText.Normalize(hall.City);
            var shown = (await reader.OnAsync(clock.Today, cancellationToken))
                .Where(line => PublicWorksite.IsShown(line.Status) && line.Status.IsEngaged).Select(PublicWorksite.Of);
            return [.. shown.Select(worksite => (Row: new Row(worksite, IsIn(worksite, streets, city)), Far: FarFrom(worksite, hall)))
                .Where(found => found.Row.IsHere || found.Far <= ListPublicWorksites.NearKilometres)
                .OrderByDescending(found => found.Row.IsHere).ThenBy(found => found.Far).ThenBy(found => found.Row.Worksite.Slug, StringComparer.Ordinal).Take(Most).Select(found => found.Row)];
        }

        private static bool IsIn(PublicWorksite worksite, List<string> streets, string city)
            => SearchText.Normalize(worksite.Commune) == city && streets.Exists(street => $"{SearchText.Normalize(worksite.Address)} ".Contains($"{street} ", StringComparison.Ordinal));

        private static double? FarFrom(PublicWorksite worksite, Hall hall)
            => hall is { Latitude: { } latitude, Longitude: { } longitude } ? worksite.KilometresFrom(latitude, longitude) : null;
    }
}
