namespace AngersHabitat.Domain.Reception;

/// <summary>One channel of a date before and after.</summary>
/// <param name="Before">Intervals as published.</param>
/// <param name="After">Intervals as drafted.</param>
public sealed record ComparedChannel(IReadOnlyList<OpeningInterval> Before, IReadOnlyList<OpeningInterval> After)
{
    /// <summary>Whether the hours differ; a mere change of rule or of reason is none.</summary>
    public bool HasChanged => !Hours(Before).SequenceEqual(Hours(After));

    private static IEnumerable<(int Opens, int Closes)> Hours(IReadOnlyList<OpeningInterval> intervals)
        => intervals.Select(interval => (interval.Opens, interval.Closes));
}
