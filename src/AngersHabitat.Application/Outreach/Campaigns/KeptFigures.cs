using System.Collections.Concurrent;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// Figures of campaigns of many people, as they were counted a moment ago: counting 100,000 rows takes longer than a page may, and several look at once.
/// Those of up to <see cref="Large"/> people are counted at each view.
/// </summary>
public sealed class KeptFigures(TimeProvider system)
{
    /// <summary>From how many people on.</summary>
    public const int Large = 20_000;

    /// <summary>How old they may be.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<object, (long At, object Figures)> _kept = new();

    /// <summary>What was asked for, counted now or a moment ago.</summary>
    /// <param name="asked">What is asked for, by value, the date of the figures included.</param>
    /// <param name="count">Counts.</param>
    /// <param name="people">Of how many people figures speak.</param>
    internal async Task<T> GetAsync<T>(object asked, Func<Task<T>> count, Func<T, int> people)
        where T : class
    {
        if (_kept.TryGetValue(asked, out var kept) && IsFresh(kept.At))
            return (T)kept.Figures;
        var figures = await count();
        if (people(figures) <= Large)
            return figures;
        foreach (var (old, _) in _kept.Where(pair => !IsFresh(pair.Value.At)).ToList())
            _kept.TryRemove(old, out _);
        _kept[asked] = (system.GetTimestamp(), figures);
        return figures;
    }

    private bool IsFresh(long at) => system.GetElapsedTime(at) < Longest;
}
