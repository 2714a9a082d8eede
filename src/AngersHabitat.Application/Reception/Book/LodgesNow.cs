using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>The lodges together, as pages tell of them that have no room for each.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Answering">How many receive or answer.</param>
/// <param name="Typical">The lodge whose status stands for all; null when they differ, or without any.</param>
/// <param name="Until">Next instant at which the status of one changes.</param>
/// <param name="Ways">One lodge for each different way in which they stand for the question of who can be reached.</param>
public sealed record LodgesNow(int Count, int Answering, PlaceSummary? Typical, DateTimeOffset? Until, IReadOnlyList<PlaceSummary> Ways)
{
    internal static LodgesNow Of(IEnumerable<PlaceSummary> places, DateTimeOffset at)
    {
        var lodges = places.Where(place => place.Type == PlaceType.Lodge).ToList();
        return new LodgesNow(
            lodges.Count, lodges.Count(lodge => lodge.Status.IsOpen),
            lodges.TrueForAll(lodge => (lodge.Status.State, lodge.Status.Until, lodge.Status.Next) == (lodges[0].Status.State, lodges[0].Status.Until, lodges[0].Status.Next)) ? lodges.FirstOrDefault() : null,
            lodges.NextChangeAfter(at), [.. lodges.DistinctBy(lodge => (lodge.Status.IsOpen, lodge.Line.Answers, lodge.Day))]);
    }
}
