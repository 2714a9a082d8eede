namespace AngersHabitat.Domain.Outreach;

/// <summary>
/// A call made, as noted; never removed. One noted by mistake is cancelled: the row stays, counts in no figure, and another one may stand for it
/// (ADR 0009).
/// </summary>
public sealed class CallAttempt
{
    /// <summary>Longest reason of a correction, in characters.</summary>
    public const int CancelReasonLength = 200;

    /// <summary>How long its agent may take it back.</summary>
    public static readonly TimeSpan TakenBackFor = TimeSpan.FromMinutes(10);

    /// <summary>Whether it counts: not cancelled.</summary>
    public static readonly RowRule<CallAttempt> Counting = new(attempt => attempt.CancelledAt == null);

    private readonly List<AttemptNeed> _needs = [];

    private CallAttempt()
    {
    }

    internal CallAttempt(CampaignContact contact, CallReport report, int number)
    {
        Id = Guid.CreateVersion7(LocalTimes.Offset(report.At));
        (CallId, ContactId, CampaignId) = (report.CallId, contact.Id, contact.CampaignId);
        (AgentId, At, Outcome, Rank) = (report.AgentId, report.At, report.Outcome, number);
        CallbackAt = report.Outcome == Outcome.CallbackRequested ? report.CallbackAt : null;
        (Wishes, Note, Number) = (Kept(report.Wishes), Kept(report.Note), report.Number);
        (Danger, WasUrgent) = (report.ImmediateDanger, contact.Urgent);
        if (OutcomeEffects.Of(report.Outcome).Reaches)
            _needs.AddRange(report.Needs.Distinct().Order().Select(need => new AttemptNeed(Id, need)));
    }

    public Guid Id { get; private set; }

    /// <summary>The call, shared by those it spoke for; unique with the contact, so that sending twice stores once.</summary>
    public Guid CallId { get; private set; }

    /// <summary>The person in the campaign.</summary>
    public Guid ContactId { get; private set; }

    /// <summary>The campaign.</summary>
    public Guid CampaignId { get; private set; }

    /// <summary>The agent.</summary>
    public Guid AgentId { get; private set; }

    /// <summary>Instant (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>1 for the person's first attempt in the campaign, and so on.</summary>
    public int Rank { get; private set; }

    /// <summary>How it ended.</summary>
    public Outcome Outcome { get; private set; }

    /// <summary>Call promised for (UTC).</summary>
    public DateTime? CallbackAt { get; private set; }

    /// <summary>Number dialled, E.164.</summary>
    [Personal]
    [Sealed]
    public string? Number { get; private set; }

    /// <summary>Wishes told.</summary>
    [Personal]
    [Sealed]
    public string? Wishes { get; private set; }

    /// <summary>Note, which the person may read.</summary>
    [Personal]
    [Sealed]
    public string? Note { get; private set; }

    /// <summary>Whether a danger to life was met.</summary>
    public bool Danger { get; private set; }

    /// <summary>Whether the person was urgent before the call.</summary>
    public bool WasUrgent { get; private set; }

    /// <summary>When it was said to be noted by mistake (UTC). Null: it counts.</summary>
    public DateTime? CancelledAt { get; private set; }

    /// <summary>Who said so.</summary>
    public Guid? CancelledBy { get; private set; }

    /// <summary>Why; null when its agent took it back at once.</summary>
    [Personal]
    [Sealed]
    public string? CancelReason { get; private set; }

    /// <summary>The attempt noted by mistake that this one stands for; null: none.</summary>
    public Guid? CorrectsId { get; private set; }

    /// <summary>Needs told.</summary>
    public IReadOnlyList<AttemptNeed> Needs => _needs;

    /// <summary>Until when its agent may take it back (UTC).</summary>
    public DateTime TakenBackUntil => At + TakenBackFor;

    /// <summary>Says that it was noted by mistake. It keeps its outcome; its words go, since they may be about somebody else.</summary>
    /// <exception cref="RuleException"><c>Outreach.AttemptCancelled</c>.</exception>
    public void Cancel(Guid by, string? reason, DateTime at)
    {
        if (!Counting.Holds(this))
            throw new RuleException("Outreach.AttemptCancelled");
        (CancelledAt, CancelledBy, CancelReason) = (at, by, Kept(reason));
        (Number, Wishes, Note) = (null, null, null);
    }

    /// <summary>Forgets the number and the free text; the coded needs stay, for the figures.</summary>
    public void Anonymise() => (Number, Wishes, Note, CancelReason) = (null, null, null, null);

    internal void StandFor(CallAttempt wrong) => CorrectsId = wrong.Id;

    private static string? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
