namespace AngersHabitat.Application.Reception;

/// <summary>When what is shown of places stops being true.</summary>
public static class StatusChanges
{
    /// <summary>The next instant after <paramref name="at"/> at which the status of one of the places changes; null when none does.</summary>
    /// <param name="places">Places shown; null ones are passed over.</param>
    /// <param name="at">Instant of the page.</param>
    public static DateTimeOffset? NextChangeAfter(this IEnumerable<PlaceSummary?> places, DateTimeOffset at)
        => places.OfType<PlaceSummary>().SelectMany(place => (DateTimeOffset?[])[place.Status.Until, place.Status.Next?.At])
            .Where(instant => instant > at).Min();
}
