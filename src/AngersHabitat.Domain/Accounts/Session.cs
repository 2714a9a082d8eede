namespace AngersHabitat.Domain.Accounts;

/// <summary>
/// Somebody signed in with a browser (OWASP ASVS 5.0, 7). The browser holds a key, the store its hash; a row that is gone is a session that has ended. Its instants are the
/// system's, UTC, whatever the portal's clock shows: a demonstration that starts anew signs nobody out.
/// </summary>
public sealed class Session
{
    /// <summary>How long a session waits for its person.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>How long a session lasts at most, however much it is used: a working day.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Longest description of a device.</summary>
    public const int DeviceLength = 60;

    private Session() => (KeyHash, Device) = ("", "");

    /// <param name="id">Identifier.</param>
    /// <param name="keyHash">Hash of the key that the browser holds, see <see cref="DrawnKey.HashOf"/>.</param>
    /// <param name="accountId">Whose it is.</param>
    /// <param name="device">« Firefox sur Windows ».</param>
    /// <param name="at">When she signed in, system's clock, UTC.</param>
    public Session(Guid id, string keyHash, Guid accountId, string device, DateTime at)
    {
        (Id, KeyHash, AccountId, Device) = (id, keyHash, accountId, device);
        (BegunAt, SeenAt, ConfirmedAt) = (at, MinuteOf(at), at);
    }

    public Guid Id { get; private init; }

    /// <summary>Hash of the key that the browser holds.</summary>
    public string KeyHash { get; private init; }

    /// <summary>Whose it is.</summary>
    public Guid AccountId { get; private init; }

    /// <summary>The browser and its system, as people call them; nothing that would tell two of the same make apart, and no address.</summary>
    public string Device { get; private init; }

    /// <summary>When she signed in, UTC.</summary>
    public DateTime BegunAt { get; private init; }

    /// <summary>When it was last used, UTC, to the minute.</summary>
    public DateTime SeenAt { get; private init; }

    /// <summary>When she last proved who she is, UTC: by signing in, or asked again before something grave.</summary>
    public DateTime ConfirmedAt { get; private init; }

    /// <summary>Whether a session has ended by itself.</summary>
    /// <param name="begunAt">When it began.</param>
    /// <param name="seenAt">When it was last used.</param>
    /// <param name="now">The instant asked about; all three UTC.</param>
    public static bool IsOver(DateTime begunAt, DateTime seenAt, DateTime now) => now >= begunAt + Longest || now >= seenAt + Idle;

    /// <summary>An instant without its seconds: a row is not written at each request.</summary>
    public static DateTime MinuteOf(DateTime at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMinute));
}
