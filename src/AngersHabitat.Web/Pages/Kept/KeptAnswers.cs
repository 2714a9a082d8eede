using System.Collections.Concurrent;

namespace AngersHabitat.Web.Pages.Kept;

/// <summary>
/// What anonymous visitors were answered, whole, for as long as it is true. One computation at a time for each address: the others wait for it.
/// A publication empties it; what was begun before the publication is then neither kept nor waited for.
/// </summary>
public sealed class KeptAnswers
{
    /// <summary>Most answers kept: every place, worksite and list at once, and no more whatever is asked.</summary>
    public const int Most = 4_000;

    private const long MostBytes = 96L * 1024 * 1024;

    private Generation _current = new();

    /// <summary>How many are kept.</summary>
    public int Count => _current.Entries.Count;

    /// <summary>Something that anybody may read changed.</summary>
    public void Forget() => Volatile.Write(ref _current, new Generation());

    /// <summary>The answer of an address, if there is one that is true.</summary>
    internal KeptAnswer? Find(string key, DateTimeOffset now)
        => _current.Entries.TryGetValue(key, out var kept) && kept.Span.Covers(now) ? kept : null;

    /// <summary>Joins whoever computes the answer, or becomes the one who does and must then end the turn.</summary>
    internal Turn TurnOf(string key)
    {
        var generation = Volatile.Read(ref _current);
        var mine = new TaskCompletionSource<KeptAnswer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = generation.Running.GetOrAdd(key, mine);
        return new Turn(generation, key, first, IsMine: ReferenceEquals(first, mine));
    }

    /// <summary>A computation under way.</summary>
    internal sealed record Turn(Generation Generation, string Key, TaskCompletionSource<KeptAnswer?> Source, bool IsMine)
    {
        public Task<KeptAnswer?> Answer => Source.Task;

        /// <summary>Keeps what was computed and hands it to those who wait; null when it is for its visitor only.</summary>
        public void End(KeptAnswer? answer)
        {
            if (answer is not null)
                Generation.Keep(Key, answer);
            Generation.Running.TryRemove(Key, out _);
            Source.TrySetResult(answer);
        }
    }

    /// <summary>What was computed between two publications.</summary>
    internal sealed class Generation
    {
        private long _bytes;

        public ConcurrentDictionary<string, KeptAnswer> Entries { get; } = new(StringComparer.Ordinal);

        public ConcurrentDictionary<string, TaskCompletionSource<KeptAnswer?>> Running { get; } = new(StringComparer.Ordinal);

        public void Keep(string key, KeptAnswer answer)
        {
            if (Entries.Count >= Most || Interlocked.Read(ref _bytes) + answer.Weight > MostBytes)
                Sweep(answer.Span.From);
            if (!Entries.ContainsKey(key) && (Entries.Count >= Most || Interlocked.Read(ref _bytes) + answer.Weight > MostBytes))
                return;
            Remove(key);
            if (Entries.TryAdd(key, answer))
                Interlocked.Add(ref _bytes, answer.Weight);
        }

        private void Sweep(DateTimeOffset now)
        {
            foreach (var (key, _) in Entries.Where(pair => !pair.Value.Span.Covers(now)).ToList())
                Remove(key);
        }

        private void Remove(string key)
        {
            if (Entries.TryRemove(key, out var gone))
                Interlocked.Add(ref _bytes, -gone.Weight);
        }
    }
}
