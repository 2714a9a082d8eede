namespace AngersHabitat.Domain.Common;

/// <summary>
/// The portal's own clock: real time, shifted in demonstration mode so that the facts are true. Business code injects
/// this class; the container's plain <see cref="TimeProvider"/> stays the system's (cookies, Identity, OpenID Connect).
/// </summary>
/// <param name="system">The clock that ticks.</param>
/// <param name="shift">What is added to it; zero outside demonstration mode.</param>
public sealed class PortalClock(TimeProvider system, TimeSpan shift = default) : TimeProvider
{
    private TimeSpan _shift = shift;

    /// <summary>What is added to the system's time.</summary>
    public TimeSpan Shift => _shift;

    public override TimeZoneInfo LocalTimeZone => Paris.Zone;

    public override long TimestampFrequency => system.TimestampFrequency;

    /// <summary>The present instant, whose offset is always zero.</summary>
    public override DateTimeOffset GetUtcNow() => system.GetUtcNow() + _shift;

    /// <summary>The present instant as the stores hold it: UTC, cut to the microsecond.</summary>
    public DateTime UtcNow => Paris.ToStored(GetUtcNow());

    /// <summary>The present date in France.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Paris.ToLocal(GetUtcNow()));

    public override long GetTimestamp() => system.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => system.CreateTimer(callback, state, dueTime, period);

    /// <summary>Makes the clock show <paramref name="instant"/> now and tick on from there (start of a demonstration).</summary>
    public void StartAt(DateTimeOffset instant) => _shift = instant - system.GetUtcNow();
}
