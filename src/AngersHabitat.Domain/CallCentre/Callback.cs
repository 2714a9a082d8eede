
namespace AngersHabitat.Domain.CallCentre;

/// <summary>
/// A call owed to somebody who called. It stays owed until it ends with a result: nothing erases it by itself. The number
/// and the name are erased in the same step as it ends.
/// </summary>
public sealed class Callback : IVersioned
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 100;

    /// <summary>Longest number as typed, in characters.</summary>
    public const int NumberLength = 30;

    /// <summary>Fewest tries before it may be given up.</summary>
    public const int FewestTries = 3;

    /// <summary>How long a callback taken by an agent is kept from the others.</summary>
    public static readonly TimeSpan TakenFor = TimeSpan.FromMinutes(15);

    /// <summary>Whether the call is still owed.</summary>
    public static readonly RowRule<Callback> Owed = new(call => call.EndedAt == null);

    /// <summary>Whether it is owed and its instant was before the one given (UTC).</summary>
    public static readonly RowRule<Callback, DateTime> Late = new((call, at) => call.EndedAt == null && call.DueAt < at);

    /// <summary>Whether it is owed and nobody has it in hand, given the instant <see cref="TakenFor"/> ago (UTC).</summary>
    public static readonly RowRule<Callback, DateTime> Free = new((call, since) => call.EndedAt == null && (call.TakenById == null || call.TakenAt <= since));

    private Callback()
    {
    }

    /// <summary>A callback owed from now on.</summary>
    /// <param name="id">Made when the form was shown.</param>
    /// <param name="callId">The call it comes from.</param>
    /// <param name="number">The number to call; checked by the application.</param>
    /// <param name="name">Who to ask for; may be absent.</param>
    /// <param name="dueAt">When it is wanted; null: as soon as possible.</param>
    /// <param name="owedAt">The present instant.</param>
    /// <exception cref="RuleException">No number, a text that is too long, or a wish in the past.</exception>
    public Callback(Guid id, Guid callId, string number, string? name, DateTime? dueAt, DateTime owedAt)
    {
        if (string.IsNullOrWhiteSpace(number))
            throw new RuleException("CallCentre.NumberMissing", "Number");
        if (number.Length > NumberLength)
            throw new RuleException("CallCentre.NumberTooLong", "Number", NumberLength);
        if (name?.Length > NameLength)
            throw new RuleException("CallCentre.NameTooLong", "CallerName", NameLength);
        if (dueAt < owedAt)
            throw new RuleException("CallCentre.DueInThePast", "DueAt");
        (Id, CallId, Number, Name) = (id, callId, number.Trim(), string.IsNullOrWhiteSpace(name) ? null : name.Trim());
        (DueAt, OwedAt) = (dueAt ?? owedAt, owedAt);
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>The call it comes from.</summary>
    public Guid CallId { get; private set; }

    /// <summary>The number to call; null once it ended.</summary>
    [Personal]
    [Sealed]
    public string? Number { get; private set; }

    /// <summary>Who to ask for; null when not said, and once it ended.</summary>
    [Personal]
    [Sealed]
    public string? Name { get; private set; }

    /// <summary>Since when it is owed.</summary>
    public DateTime OwedAt { get; private set; }

    /// <summary>When it is wanted.</summary>
    public DateTime DueAt { get; private set; }

    /// <summary>Times somebody tried without success.</summary>
    public int Tries { get; private set; }

    /// <summary>Who has taken it.</summary>
    public Guid? TakenById { get; private set; }

    /// <summary>Since when.</summary>
    public DateTime? TakenAt { get; private set; }

    /// <summary>When it ended; null: owed.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>How it ended; null: owed.</summary>
    public CallbackResult? Result { get; private set; }

    /// <summary>Who ended it.</summary>
    public Guid? EndedById { get; private set; }

    /// <inheritdoc cref="Owed"/>
    public bool IsOwed => Owed.Holds(this);

    /// <inheritdoc cref="Late"/>
    public bool IsLate(DateTime at) => Late.Holds(this, at);

    /// <summary>Whether somebody has it in hand.</summary>
    public bool IsTaken(DateTime at) => IsOwed && !Free.Holds(this, at - TakenFor);

    /// <summary>Whether the agent has it in hand.</summary>
    public bool IsTakenBy(Guid agentId, DateTime at) => IsTaken(at) && TakenById == agentId;

    /// <summary>Whether somebody else than the agent has it in hand.</summary>
    public bool IsTakenFrom(Guid agentId, DateTime at) => IsTaken(at) && TakenById != agentId;

    /// <summary>An agent takes it in hand for <see cref="TakenFor"/>.</summary>
    /// <exception cref="RuleException">It ended, or somebody else has it in hand.</exception>
    public void Take(Guid agentId, DateTime at)
    {
        CheckOpenTo(agentId, at);
        (TakenById, TakenAt) = (agentId, at);
    }

    /// <summary>Nobody answered; it is wanted again later.</summary>
    /// <exception cref="RuleException">It ended, somebody else has it in hand, or the next try is not in the future.</exception>
    public void TryAgain(Guid agentId, DateTime dueAt, DateTime at)
    {
        CheckOpenTo(agentId, at);
        if (dueAt <= at)
            throw new RuleException("CallCentre.DueInThePast", "DueAt");
        (Tries, DueAt, TakenById, TakenAt) = (Tries + 1, dueAt, null, null);
    }

    /// <summary>It ends; number and name are erased.</summary>
    /// <exception cref="RuleException">It ended already, somebody else has it in hand, or it is given up after too few tries.</exception>
    public void End(Guid agentId, CallbackResult result, DateTime at)
    {
        CheckOpenTo(agentId, at);
        if (result == CallbackResult.GivenUp && Tries < FewestTries)
            throw new RuleException("CallCentre.GivenUpTooEarly", "Result", FewestTries);
        (EndedAt, Result, EndedById) = (at, result, agentId);
        (Number, Name, TakenById, TakenAt) = (null, null, null, null);
    }

    private void CheckOpenTo(Guid agentId, DateTime at)
    {
        if (!IsOwed)
            throw new RuleException("CallCentre.CallbackEnded");
        if (IsTakenFrom(agentId, at))
            throw new RuleException("CallCentre.CallbackTaken");
    }
}
