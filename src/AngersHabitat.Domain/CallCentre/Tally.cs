using System.Globalization;

namespace AngersHabitat.Domain.CallCentre;

/// <summary>How many for each whole number (an hour, seconds waited, a reason): immutable, and as short a text as a store can hold.</summary>
public sealed class Tally : IEquatable<Tally>
{
    /// <summary>Nothing counted.</summary>
    public static Tally Empty { get; } = new(new SortedDictionary<int, int>());

    private readonly SortedDictionary<int, int> _counts;

    private Tally(SortedDictionary<int, int> counts) => _counts = counts;

    /// <summary>All counted together.</summary>
    public int Total => _counts.Values.Sum();

    /// <summary>How many for a key.</summary>
    public int this[int key] => _counts.GetValueOrDefault(key);

    /// <summary>Keys with their counts, smallest key first.</summary>
    public IReadOnlyList<KeyValuePair<int, int>> Entries => [.. _counts];

    /// <summary>Counts the values.</summary>
    public static Tally Of(IEnumerable<int> values)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var value in values)
            counts[value] = counts.GetValueOrDefault(value) + 1;
        return new Tally(counts);
    }

    /// <summary>All tallies added up.</summary>
    public static Tally Sum(IEnumerable<Tally> tallies)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var (key, count) in tallies.SelectMany(tally => tally._counts))
            counts[key] = counts.GetValueOrDefault(key) + count;
        return new Tally(counts);
    }

    /// <summary>
    /// The smallest value that at least the given share of all counted do not exceed (nearest rank: an observed value,
    /// never one in between); null when nothing was counted.
    /// </summary>
    /// <param name="share">Above 0, at most 1: 0.5 is the median, 0.9 « nine in ten ».</param>
    public int? Quantile(double share)
    {
        var rank = Math.Max(1, (long)Math.Ceiling((share * Total) - 1e-9));
        long seen = 0;
        foreach (var (value, count) in _counts)
        {
            seen += count;
            if (seen >= rank)
                return value;
        }
        return null;
    }

    /// <summary>The text form: <c>8:41,9:60</c>.</summary>
    public override string ToString()
        => string.Join(',', _counts.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}:{pair.Value}")));

    /// <summary>Reads the text form.</summary>
    public static Tally Parse(string text)
    {
        var counts = new SortedDictionary<int, int>();
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var comma = rest.IndexOf(',');
            var pair = comma < 0 ? rest : rest[..comma];
            var colon = pair.IndexOf(':');
            counts[int.Parse(pair[..colon], CultureInfo.InvariantCulture)] = int.Parse(pair[(colon + 1)..], CultureInfo.InvariantCulture);
            rest = comma < 0 ? [] : rest[(comma + 1)..];
        }
        return new Tally(counts);
    }

    public bool Equals(Tally? other) => other is not null && _counts.SequenceEqual(other._counts);

    public override bool Equals(object? obj) => Equals(obj as Tally);

    public override int GetHashCode() => _counts.Aggregate(17, (hash, pair) => HashCode.Combine(hash, pair.Key, pair.Value));
}
