namespace AngersHabitat.Domain.Mail;

/// <summary>
/// A letter to be sent by mail: stored with the change that caused it, written when its turn comes. It names its recipient and its subject by
/// identifier; address and words are read when it is written, so that nothing personal waits here and an address that left gets nothing more.
/// </summary>
public sealed class Letter
{
    /// <summary>It is tried for so long, from the first try; then it is given up and shown to the staff.</summary>
    public static readonly TimeSpan TriedFor = TimeSpan.FromHours(24);

    /// <summary>News to the same address within this are one letter.</summary>
    public static readonly TimeSpan GatheredFor = TimeSpan.FromHours(1);

    /// <summary>How long a node has for one try; then another may take the letter.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>Rank of a letter that its recipient waits for; before all others.</summary>
    public const int AwaitedRank = 0;

    /// <summary>Rank of urgent news: before other news, and never held back to be gathered.</summary>
    public const int UrgentRank = 1;

    /// <summary>Rank of other news.</summary>
    public const int NewsRank = 2;

    private static readonly TimeSpan LongestDelay = TimeSpan.FromHours(2);

    private Letter()
    {
    }

    /// <param name="kind">What it is about.</param>
    /// <param name="recipientId">Who gets it: a subscription, an account.</param>
    /// <param name="subjectId">What it tells; the same is told to the same recipient once.</param>
    /// <param name="rank">Which go first: see <see cref="AwaitedRank"/>.</param>
    /// <param name="at">When it was posted, portal's clock, UTC.</param>
    public Letter(LetterKind kind, Guid recipientId, Guid subjectId, int rank, DateTime at)
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(at));
        (Kind, RecipientId, SubjectId, Rank, At, NextAt) = (kind, recipientId, subjectId, rank, at, at);
    }

    /// <summary>Identifier, ordered by time; its <c>Message-ID</c> is made of it and stays through every try.</summary>
    public Guid Id { get; private init; }

    public LetterKind Kind { get; private init; }

    /// <summary>Who gets it.</summary>
    public Guid RecipientId { get; private init; }

    /// <summary>What it tells.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>Which go first, the lowest.</summary>
    public int Rank { get; private init; }

    /// <summary>When it was posted, portal's clock, UTC.</summary>
    public DateTime At { get; private init; }

    public LetterState State { get; private set; }

    /// <summary>When it is tried next; when it ended once it has. Portal's clock, UTC.</summary>
    public DateTime NextAt { get; private set; }

    /// <summary>How often it was tried; noted before anything is sent.</summary>
    public int Attempts { get; private set; }

    /// <summary>First try since it was last posted, portal's clock, UTC.</summary>
    public DateTime? FirstTryAt { get; private set; }

    /// <summary>Last try, portal's clock, UTC.</summary>
    public DateTime? TriedAt { get; private set; }

    /// <summary>Until when the node that tries it has it, system's clock, UTC.</summary>
    public DateTime? LeaseUntil { get; private set; }

    /// <summary>Why the last try failed.</summary>
    public LetterFailure? Failure { get; private set; }

    /// <summary>What the server answered to it, an SMTP code.</summary>
    public int? Answer { get; private set; }

    /// <summary>The letter that it went with.</summary>
    public Guid? InId { get; private init; }

    /// <summary>It went, or there was nothing more to say.</summary>
    public void End(LetterState state, DateTime now) => (State, NextAt, LeaseUntil, Failure, Answer) = (state, now, null, null, null);

    /// <summary>A try failed: again after 1, 2, 4… minutes, two hours at most, for a day; at once no more when the server refused it for good.</summary>
    public void Fail(LetterFailure failure, int? answer, DateTime now)
    {
        (Failure, Answer, LeaseUntil) = (failure, answer, null);
        if (failure is LetterFailure.Recipient or LetterFailure.Content || now - FirstTryAt >= TriedFor)
            (State, NextAt) = (LetterState.GivenUp, now);
        else
            NextAt = now + DelayAfter(Attempts);
    }

    /// <summary>Somebody has it tried again.</summary>
    /// <exception cref="RuleException">It was not given up.</exception>
    public void TryAgain(DateTime now)
    {
        if (State is not (LetterState.GivenUp or LetterState.Abandoned))
            throw new RuleException("Mail.NotGivenUp");
        (State, NextAt, FirstTryAt) = (LetterState.Waiting, now, null);
    }

    /// <summary>Somebody gives it up.</summary>
    /// <param name="now">Portal's clock, UTC.</param>
    /// <param name="systemNow">System's clock, UTC: leases end by it.</param>
    /// <exception cref="RuleException">It does not wait, or is being sent.</exception>
    public void Abandon(DateTime now, DateTime systemNow)
    {
        if (State is not LetterState.Waiting)
            throw new RuleException("Mail.NotWaiting");
        if (LeaseUntil > systemNow)
            throw new RuleException("Mail.BeingSent");
        (State, NextAt, LeaseUntil) = (LetterState.Abandoned, now, null);
    }

    private static TimeSpan DelayAfter(int attempts)
        => attempts < 8 && TimeSpan.FromMinutes(1 << Math.Max(0, attempts - 1)) is var delay && delay < LongestDelay ? delay : LongestDelay;
}
