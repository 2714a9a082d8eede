namespace AngersHabitat.Domain.CallCentre;

/// <summary>
/// One call to the call centre, noted by an agent or taken from the telephone system's records. It never holds the
/// caller's number or name: those live in <see cref="Callback"/> and <see cref="UrgentCall"/> as long as needed.
/// </summary>
public sealed class InboundCall
{
    /// <summary>Longest call a record may state; longer ones are faults of the telephone system.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    /// <summary>Whether it counts: not noted by mistake.</summary>
    public static readonly RowRule<InboundCall> Counting = new(call => call.CancelledAt == null);

    private InboundCall()
    {
    }

    private InboundCall(Guid id, CallSource source, DateTime startedAt, CallReason? reason, CallOutcome outcome)
    {
        var local = Paris.ToLocal(new DateTimeOffset(startedAt, TimeSpan.Zero));
        (Id, Source, StartedAt, Reason, Outcome) = (id, source, startedAt, reason, outcome);
        (Date, Hour) = (DateOnly.FromDateTime(local), local.Hour);
    }

    /// <summary>Made when the form was shown, or derived from the record, so that the same call twice is stored once.</summary>
    public Guid Id { get; private set; }

    /// <summary>Noted or imported.</summary>
    public CallSource Source { get; private set; }

    /// <summary>Start of the call; when noted by an agent, the instant of the note.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>End of the call; null when noted by an agent.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Date of the start in France.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Hour of the start in France, 0 to 23.</summary>
    public int Hour { get; private set; }

    /// <summary>Seconds before an agent answered or the caller hung up; null when not known.</summary>
    public int? WaitingSeconds { get; private set; }

    /// <summary>Why; null when the telephone system does not know.</summary>
    public CallReason? Reason { get; private set; }

    /// <summary>How it ended.</summary>
    public CallOutcome Outcome { get; private set; }

    /// <summary>What the agent wrote, numbers masked; erased in time by <see cref="CallRetention"/>.</summary>
    [Personal]
    [Sealed]
    public string? Note { get; private set; }

    /// <summary>The agent who noted it; null for a record.</summary>
    public Guid? AgentId { get; private set; }

    /// <summary>The extension or agent a record states (« poste 12 »).</summary>
    public string? Extension { get; private set; }

    /// <summary>When its agent said it was noted by mistake; it counts no more. Null: it counts.</summary>
    public DateTime? CancelledAt { get; private set; }

    /// <summary>The call noted by mistake that this one stands for; null: none.</summary>
    public Guid? CorrectsId { get; private set; }

    /// <summary>Whether somebody has to act at once.</summary>
    public bool IsUrgent => Outcome == CallOutcome.Urgent;

    /// <summary>What counts in figures: nothing of it says who called.</summary>
    public CallFigure Figure => new(Hour, Source, Reason, Outcome, WaitingSeconds, HandlingSeconds);

    private int? HandlingSeconds => EndedAt is { } end && Outcome != CallOutcome.Abandoned
        ? Math.Max(0, (int)(end - StartedAt).TotalSeconds - (WaitingSeconds ?? 0))
        : null;

    /// <summary>A call noted by the agent who answered it.</summary>
    /// <exception cref="RuleException">The outcome is « abandoned », or the note is too long.</exception>
    public static InboundCall Noted(Guid id, DateTime notedAt, CallReason reason, CallOutcome outcome, string? note, Guid agentId)
    {
        if (outcome == CallOutcome.Abandoned)
            throw new RuleException("CallCentre.AbandonedNotNoted", "Outcome");
        return new InboundCall(id, CallSource.Noted, notedAt, reason, outcome) { Note = CallNote.Clean(note), AgentId = agentId };
    }

    /// <summary>A call from the telephone system's records.</summary>
    /// <exception cref="RuleException">The end is before the start, the call or a text is too long, or the waiting time is negative or longer than the call.</exception>
    public static InboundCall FromRecord(CallRecord record)
    {
        if (record.EndedAt < record.StartedAt)
            throw new RuleException("CallCentre.EndBeforeStart", "EndedAt");
        if (record.EndedAt - record.StartedAt > Longest)
            throw new RuleException("CallCentre.CallTooLong", "EndedAt", Longest.Hours);
        if (record.Extension?.Length > CallRecord.ExtensionLength)
            throw new RuleException("CallCentre.ExtensionTooLong", "Extension", CallRecord.ExtensionLength);
        if (record.WaitingSeconds < 0 || record.WaitingSeconds > (record.EndedAt - record.StartedAt).TotalSeconds)
            throw new RuleException("CallCentre.WaitingImpossible", "WaitingSeconds");
        return new InboundCall(record.ToId(), CallSource.Record, record.StartedAt, record.Reason, record.Outcome)
        {
            EndedAt = record.EndedAt,
            WaitingSeconds = record.WaitingSeconds,
            Extension = record.Extension,
        };
    }

    /// <summary>
    /// Its agent says, the same day, that it was noted by mistake. The row stays, without its note. Days that are over are
    /// never touched: their figures are kept.
    /// </summary>
    /// <exception cref="RuleException">Noted by somebody else or by the telephone system, on another day, or cancelled already.</exception>
    public void Cancel(Guid agentId, DateTime at)
    {
        if (Source != CallSource.Noted || AgentId != agentId)
            throw new RuleException("CallCentre.NotYourCall");
        if (Date != Paris.DateOf(at))
            throw new RuleException("CallCentre.NotToday");
        if (!Counting.Holds(this))
            throw new RuleException("CallCentre.AlreadyCancelled");
        (CancelledAt, Note) = (at, null);
    }

    /// <summary>Cancels it and gives the call that stands for it, at the same instant.</summary>
    /// <inheritdoc cref="Cancel" path="/exception"/>
    public InboundCall Correct(Guid id, CallReason reason, CallOutcome outcome, string? note, Guid agentId, DateTime at)
    {
        Cancel(agentId, at);
        var call = Noted(id, StartedAt, reason, outcome, note, agentId);
        call.CorrectsId = Id;
        return call;
    }

    /// <summary>Erases what may identify a person; figures stay.</summary>
    public void EraseNote() => Note = null;
}
