namespace AngersHabitat.Domain.CallCentre;

/// <summary>
/// A call after which somebody has to act at once. It stays on everybody's list until a person has taken it; what helps to
/// act (where, whom to call) is kept a little longer for that person, then erased by <see cref="CallRetention"/>.
/// </summary>
public sealed class UrgentCall : IVersioned
{
    /// <summary>Longest text of where and whom, in characters.</summary>
    public const int TextLength = 200;

    /// <summary>Whether it waits for somebody.</summary>
    public static readonly RowRule<UrgentCall> Waiting = new(call => call.TakenById == null);

    private UrgentCall()
    {
    }

    /// <summary>An urgent call that nobody has taken.</summary>
    /// <param name="id">Made when the form was shown.</param>
    /// <param name="callId">The call it comes from.</param>
    /// <param name="reason">Why the person called.</param>
    /// <param name="where">Where somebody has to act; may be absent.</param>
    /// <param name="number">The number to call; may be absent.</param>
    /// <param name="raisedAt">The present instant.</param>
    /// <exception cref="RuleException">A text is too long.</exception>
    public UrgentCall(Guid id, Guid callId, CallReason reason, string? where, string? number, DateTime raisedAt)
    {
        if (where?.Length > TextLength)
            throw new RuleException("CallCentre.WhereTooLong", "Where", TextLength);
        if (number?.Length > Callback.NumberLength)
            throw new RuleException("CallCentre.NumberTooLong", "Number", Callback.NumberLength);
        (Id, CallId, Reason, RaisedAt) = (id, callId, reason, raisedAt);
        Where = string.IsNullOrWhiteSpace(where) ? null : where.Trim();
        Number = string.IsNullOrWhiteSpace(number) ? null : number.Trim();
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>The call it comes from.</summary>
    public Guid CallId { get; private set; }

    /// <summary>Why the person called.</summary>
    public CallReason Reason { get; private set; }

    /// <summary>Where somebody has to act; null when not said, and once erased.</summary>
    [Personal]
    [Sealed]
    public string? Where { get; private set; }

    /// <summary>The number to call; null when not said, and once erased.</summary>
    [Personal]
    [Sealed]
    public string? Number { get; private set; }

    /// <summary>Since when it is urgent.</summary>
    public DateTime RaisedAt { get; private set; }

    /// <summary>Who has taken it; null: nobody yet.</summary>
    public Guid? TakenById { get; private set; }

    /// <summary>When it was taken.</summary>
    public DateTime? TakenAt { get; private set; }

    /// <inheritdoc cref="Waiting"/>
    public bool IsWaiting => Waiting.Holds(this);

    /// <summary>A person takes it; the first one only.</summary>
    /// <exception cref="RuleException">Somebody has taken it already.</exception>
    public void Take(Guid personId, DateTime at)
    {
        if (!IsWaiting)
            throw new RuleException("CallCentre.UrgentTaken");
        (TakenById, TakenAt) = (personId, at);
    }

    /// <summary>
    /// It was noted by mistake: its agent takes it back, and nothing of it is left to read. Refused once a colleague acts on it.
    /// </summary>
    /// <exception cref="RuleException">A colleague has taken it.</exception>
    public void Withdraw(Guid agentId, DateTime at)
    {
        if (TakenById != agentId)
            Take(agentId, at);
        Erase();
    }

    /// <summary>Erases where and whom; the figures stay.</summary>
    public void Erase() => (Where, Number) = (null, null);
}
