namespace AngersHabitat.Domain.Common;

/// <summary>
/// The instant for which something is told, and whether it is the present: only of the present is it said that a place is to be confirmed,
/// and only for the present do the running totals of a door hold.
/// </summary>
public readonly record struct AsOf
{
    private AsOf(DateTimeOffset at, bool isPresent) => (At, IsPresent) = (at, isPresent);

    /// <summary>The instant.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Whether it is now.</summary>
    public bool IsPresent { get; }

    /// <summary>The date in France.</summary>
    public DateOnly Date => Paris.DateOf(At);

    /// <summary>Now.</summary>
    public static AsOf Present(PortalClock clock) => Present(clock.GetUtcNow());

    /// <summary>An instant that is now.</summary>
    public static AsOf Present(DateTimeOffset now) => new(now, isPresent: true);

    /// <summary>An instant that somebody asks about, past or to come.</summary>
    public static AsOf Instant(DateTimeOffset at) => new(at, isPresent: false);

    /// <summary>The instant asked about; now when none is.</summary>
    public static AsOf Asked(DateTimeOffset? at, PortalClock clock) => at is { } asked ? Instant(asked) : Present(clock);
}
