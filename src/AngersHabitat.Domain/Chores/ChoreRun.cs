namespace AngersHabitat.Domain.Chores;

/// <summary>
/// What is known of a chore: when it is due, which node works on it, how its last runs ended. One row a chore, shared by all
/// nodes. A node works only while it holds the lease, which it renews; when a node dies its lease ends, and another takes over.
/// </summary>
public sealed class ChoreRun
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 60;

    /// <summary>Longest name of a node, in characters.</summary>
    public const int NodeLength = 60;

    /// <summary>How long a lease lasts without being renewed.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>A chore that has not succeeded for so many of its intervals is late.</summary>
    public const int IntervalsAllowed = 3;

    /// <summary>A chore is never late before this, however often it is due: a long run is no fault.</summary>
    public static readonly TimeSpan LeastDelay = TimeSpan.FromMinutes(15);

    /// <summary>A run that failed is tried again after this, or after the chore's own interval when that is shorter.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromMinutes(5);

    /// <summary>By how much the clocks of two nodes may differ without one taking the other's for set back.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <summary>Name of the chore, <c>Feature.Verb</c>.</summary>
    public required string Name { get; init; }

    /// <summary>When the portal first knew it, portal's clock, UTC.</summary>
    public required DateTime KnownSince { get; init; }

    /// <summary>When it is due, portal's clock, UTC.</summary>
    public required DateTime NextAt { get; init; }

    /// <summary>The node that works on it, or that did last; null before the first run.</summary>
    public string? Node { get; init; }

    /// <summary>End of the lease by the system's clock, UTC; null while nobody works on it.</summary>
    public DateTime? LeaseUntil { get; init; }

    /// <summary>Start of the last run, portal's clock, UTC.</summary>
    public DateTime? StartedAt { get; init; }

    /// <summary>End of the last run that succeeded, portal's clock, UTC.</summary>
    public DateTime? SucceededAt { get; init; }

    /// <summary>End of the last run that failed, portal's clock, UTC; stays after later successes.</summary>
    public DateTime? FailedAt { get; init; }

    /// <summary>Why the last failed run failed.</summary>
    public ChoreFailure? Failure { get; init; }

    /// <summary>Whether it is due. A date further away than one interval and <see cref="Skew"/> comes from a clock that has been set back, and does not count.</summary>
    public bool IsDue(DateTime now, TimeSpan every) => NextAt <= now || NextAt - now > every + Skew;

    /// <summary>How it stands.</summary>
    /// <param name="now">Portal's clock, UTC.</param>
    /// <param name="systemNow">System's clock, UTC: leases end by it.</param>
    /// <param name="every">The chore's interval.</param>
    public ChoreState StateAt(DateTime now, DateTime systemNow, TimeSpan every)
    {
        if (now - (SucceededAt ?? KnownSince) > (every * IntervalsAllowed is var allowed && allowed > LeastDelay ? allowed : LeastDelay))
            return ChoreState.Late;
        if (LeaseUntil > systemNow)
            return ChoreState.Running;
        if (FailedAt > (SucceededAt ?? DateTime.MinValue))
            return ChoreState.Failing;
        return SucceededAt is null ? ChoreState.New : ChoreState.Good;
    }
}
