namespace AngersHabitat.Application.Common;

/// <summary>All features that hold numbers, asked as one.</summary>
public static class HeldByNumbers
{
    /// <summary>What any of the features holds under the numbers, the latest first; nothing under no number.</summary>
    public static async Task<IReadOnlyList<HeldByNumber>> FindAllAsync(this IEnumerable<IHeldByNumber> features, IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(features);
        var held = new List<HeldByNumber>();
        foreach (var feature in numbers.Count == 0 ? [] : features)
            held.AddRange(await feature.FindAsync(numbers, cancellationToken));
        return [.. held.OrderByDescending(row => row.At)];
    }

    /// <summary>Has every feature forget what it holds under the numbers.</summary>
    /// <returns>How many rows were forgotten.</returns>
    public static async Task<int> ForgetAllAsync(this IEnumerable<IHeldByNumber> features, IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(features);
        var forgotten = 0;
        foreach (var feature in numbers.Count == 0 ? [] : features)
            forgotten += await feature.ForgetAsync(numbers, cancellationToken);
        return forgotten;
    }
}
