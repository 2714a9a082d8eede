namespace AngersHabitat.Domain.Accounts;

/// <summary>
/// A link by which one person chooses her password, once: for a new account, or in place of a password that is lost. Of its keys only hashes are kept
/// (<see cref="InvitationKey"/>), so that whoever reads the store opens no account. Opening the page changes nothing: machines open the links of mail before people do.
/// </summary>
public sealed class Invitation : IVersioned
{
    /// <summary>How long a link is good (ASVS 5.0, 6.4.1: initial secrets expire after a short time).</summary>
    public static readonly TimeSpan GoodFor = TimeSpan.FromHours(72);

    /// <summary>Whether it has neither served nor been replaced.</summary>
    public static readonly RowRule<Invitation> Standing = new(row => row.UsedAt == null && row.ReplacedAt == null);

    /// <summary>Whether it can be used: standing, and given after the instant (UTC) that lies <see cref="GoodFor"/> back.</summary>
    public static readonly RowRule<Invitation, DateTime> Good = new((row, since) => row.UsedAt == null && row.ReplacedAt == null && row.At > since);

    private readonly List<InvitationKey> _keys = [];

    private Invitation()
    {
    }

    /// <param name="accountId">Whose password it sets.</param>
    /// <param name="at">When it was given, portal's clock, UTC.</param>
    public Invitation(Guid accountId, DateTime at)
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(at));
        (AccountId, At) = (accountId, at);
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>Whose password it sets.</summary>
    public Guid AccountId { get; private init; }

    /// <summary>When it was given, UTC.</summary>
    public DateTime At { get; private init; }

    /// <summary>When it was used, UTC.</summary>
    public DateTime? UsedAt { get; private set; }

    /// <summary>When another took its place, UTC.</summary>
    public DateTime? ReplacedAt { get; private set; }

    /// <summary>Its keys: that of the link handed over, and one for each try to send it by mail.</summary>
    public IReadOnlyCollection<InvitationKey> Keys => _keys;

    /// <summary>Until when it is good, UTC.</summary>
    public DateTime Until => At + GoodFor;

    /// <summary>Where it stands.</summary>
    public InvitationState StateAt(DateTime now)
        => UsedAt is not null ? InvitationState.Used
            : ReplacedAt is not null ? InvitationState.Replaced
            : now >= Until ? InvitationState.Expired : InvitationState.Open;

    /// <summary>Adds a key.</summary>
    /// <param name="hash">Its hash, see <see cref="InvitationKey.Hash"/>.</param>
    public void Add(string hash) => _keys.Add(new InvitationKey(hash, Id));

    /// <summary>It has served.</summary>
    /// <exception cref="RuleException"><c>Accounts.Link…</c>: it is not good any more.</exception>
    public void Use(DateTime now)
    {
        if (StateAt(now) is var state and not InvitationState.Open)
            throw new RuleException($"Accounts.Link{state}");
        UsedAt = now;
    }

    /// <summary>Another takes its place; one that has served stays so.</summary>
    public void Replace(DateTime now)
    {
        if (UsedAt is null)
            ReplacedAt ??= now;
    }
}
