namespace AngersHabitat.Domain.Outreach;

/// <summary>A call made, as noted; never changed, never removed before anonymisation.</summary>
public sealed class CallAttempt
{
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
        Danger = report.ImmediateDanger;
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
    public string? Number { get; private set; }

    /// <summary>Wishes told.</summary>
    [Personal]
    public string? Wishes { get; private set; }

    /// <summary>Note, which the person may read.</summary>
    [Personal]
    public string? Note { get; private set; }

    /// <summary>Whether a danger to life was met.</summary>
    public bool Danger { get; private set; }

    /// <summary>Needs told.</summary>
    public IReadOnlyList<AttemptNeed> Needs => _needs;

    /// <summary>Forgets the number and the free text; the coded needs stay, for the figures.</summary>
    public void Anonymise() => (Number, Wishes, Note) = (null, null, null);

    private static string? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
