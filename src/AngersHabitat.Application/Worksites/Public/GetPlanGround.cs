namespace AngersHabitat.Application.Worksites;

/// <summary>What a plan of worksites is drawn on: names for finding one's way, each put where the landlord's own places and worksites stand. No outline of any town is known.</summary>
public static class GetPlanGround
{
    [AllowAnyone]
    public sealed record Query : IQuery<Result>;

    /// <param name="Offices">Head office and agencies.</param>
    /// <param name="Communes">Each commune, in the middle of what the landlord has there; those with most first.</param>
    /// <param name="Districts">Each district, in the same way.</param>
    public sealed record Result(IReadOnlyList<PlanPoint> Offices, IReadOnlyList<PlanPoint> Communes, IReadOnlyList<PlanPoint> Districts);

    /// <summary>Answers from the books of places and worksites.</summary>
    public sealed class Handler(ILandmarks landmarks, WorksiteReader reader) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var places = await landmarks.AllAsync(cancellationToken);
            var ground = places.Select(place => new Spot(place.Commune, place.District, place.Latitude, place.Longitude))
                .Concat((await reader.ReadAsync(cancellationToken)).Select(entry => entry.Card).Where(card => card is { Latitude: not null, Longitude: not null })
                    .Select(card => new Spot(card.Commune, card.District, card.Latitude!.Value, card.Longitude!.Value))).ToList();
            return new Result(
                [.. places.Where(place => place.IsOffice).Select(place => new PlanPoint(place.Name, place.Latitude, place.Longitude))],
                Named(ground, spot => (spot.Commune, spot.Commune)), Named(ground, spot => ($"{spot.Commune} {spot.District}", spot.District)));
        }

        // As written first, and folded once a spelling: ten thousand worksites have a few dozen.
        private static List<PlanPoint> Named(List<Spot> ground, Func<Spot, (string Key, string? Name)> spelt)
            => [.. ground.GroupBy(spelt).Where(spelling => !string.IsNullOrWhiteSpace(spelling.Key.Name)).GroupBy(spelling => LookupKey.Of(spelling.Key.Key))
                .Select(group => (group.Key, Name: group.First().Key.Name!, Spots: group.SelectMany(spelling => spelling).ToList()))
                .OrderByDescending(group => group.Spots.Count).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new PlanPoint(group.Name, Middle(group.Spots.Select(spot => spot.Latitude)), Middle(group.Spots.Select(spot => spot.Longitude))))];

        // The median: one position typed wrongly moves no name.
        private static double Middle(IEnumerable<double> degrees) => degrees.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

        private readonly record struct Spot(string Commune, string? District, double Latitude, double Longitude);
    }
}
