using AngersHabitat.Domain.Mail;

namespace AngersHabitat.Domain.Subscriptions;

/// <summary>
/// An address that follows something, without an account: asked for, confirmed by the link sent to it, left. Nothing is kept of its owner but the address, what she chose
/// and dates; the address goes when she leaves, and when it does not exist any more.
/// </summary>
public sealed class Subscription : IVersioned
{
    /// <summary>How long the link that confirms is good.</summary>
    public static readonly TimeSpan LinkFor = TimeSpan.FromHours(48);

    /// <summary>The most things that an address follows.</summary>
    public const int MostChoices = 20;

    /// <summary>After so many letters refused as to no mailbox the address is erased.</summary>
    public const int MostBounces = 2;

    private readonly List<SubscriptionChoice> _choices = [];

    private Subscription()
    {
    }

    /// <param name="id">Made when the form was shown.</param>
    /// <param name="address">The address, as <see cref="MailAddresses.Read"/> gives it.</param>
    /// <param name="choices">What it follows.</param>
    /// <param name="at">UTC.</param>
    public Subscription(Guid id, string address, IEnumerable<Followed> choices, DateTime at)
    {
        (Id, Address, AskedAt) = (id, address, at);
        Follow(choices);
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>Where letters go; null once erased.</summary>
    [Personal]
    public string? Address { get; private set; }

    /// <summary>The address without case while it is confirmed: one subscription an address.</summary>
    [Personal]
    public string? ConfirmedKey { get; private set; }

    public SubscriptionState State { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? LeftAt { get; private set; }

    /// <summary>Letters that the server refused as to no mailbox.</summary>
    public int Bounces { get; private set; }

    /// <summary>What it follows.</summary>
    public IReadOnlyCollection<SubscriptionChoice> Choices => _choices;

    /// <summary>Whether the link that confirms it is good.</summary>
    public bool IsLinkAlive(DateTime now) => State == SubscriptionState.Pending && now < AskedAt + LinkFor;

    /// <summary>Its link was opened. Twice changes nothing.</summary>
    /// <exception cref="RuleException">The link is older than <see cref="LinkFor"/>, or the subscription has ended.</exception>
    public void Confirm(DateTime now)
    {
        if (State == SubscriptionState.Confirmed)
            return;
        if (!IsLinkAlive(now))
            throw new RuleException("Subscriptions.LinkOver");
        (State, ConfirmedAt, ConfirmedKey) = (SubscriptionState.Confirmed, now, MailAddresses.KeyOf(Address!));
    }

    /// <summary>Follows more; what is followed already stays.</summary>
    public void Follow(IEnumerable<Followed> choices)
    {
        foreach (var followed in choices.Where(followed => !_choices.Exists(choice => choice.SubjectId == followed.SubjectId)))
        {
            if (_choices.Count >= MostChoices)
                throw new RuleException("Subscriptions.TooMany", null, MostChoices);
            _choices.Add(new SubscriptionChoice(Id, followed));
        }
    }

    /// <summary>Follows only these of what it follows; without any left, it has left.</summary>
    public void Keep(IReadOnlyCollection<Guid> subjects, DateTime now)
    {
        if (_choices.TrueForAll(choice => !subjects.Contains(choice.SubjectId)))
            Leave(now);
        else
            _choices.RemoveAll(choice => !subjects.Contains(choice.SubjectId));
    }

    /// <summary>Leaves: the address is erased. Twice changes nothing.</summary>
    public void Leave(DateTime now)
    {
        LeftAt ??= now;
        (State, Address, ConfirmedKey) = (SubscriptionState.Left, null, null);
    }

    /// <summary>A letter was refused as to no mailbox; the second ends the subscription.</summary>
    public void Bounce(DateTime now)
    {
        if (State == SubscriptionState.Left)
            return;
        Bounces++;
        if (Bounces >= MostBounces)
            Leave(now);
    }
}
