namespace AngersHabitat.Domain.Outreach;

/// <summary>What an agent notes of a call.</summary>
public sealed record CallReport
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteLength = 500;

    // Where the screen asks for it, in two fields.
    private const string CallbackField = "CallbackDate";

    /// <summary>Identifier of the call, made when the screen was shown; the same for everyone the call speaks for.</summary>
    public required Guid CallId { get; init; }

    /// <summary>The agent.</summary>
    public required Guid AgentId { get; init; }

    /// <summary>Instant (UTC).</summary>
    public required DateTime At { get; init; }

    /// <summary>How it ended.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>When the person wants to be called (UTC); required with <see cref="Outcome.CallbackRequested"/>, ignored otherwise.</summary>
    public DateTime? CallbackAt { get; init; }

    /// <summary>Needs told; those of somebody reached.</summary>
    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>Wishes, in the person's words; at most <see cref="NoteLength"/> characters.</summary>
    public string? Wishes { get; init; }

    /// <summary>Objective note that the person may read; at most <see cref="NoteLength"/> characters.</summary>
    public string? Note { get; init; }

    /// <summary>Number dialled, E.164.</summary>
    public string? Number { get; init; }

    /// <summary>Whether a danger to life was met: the person becomes urgent.</summary>
    public bool ImmediateDanger { get; init; }

    /// <summary>Refuses a report that cannot be kept.</summary>
    /// <exception cref="RuleException">See <see cref="CampaignContact.Record"/>.</exception>
    public void Check(Campaign campaign, HolidayCalendar holidays)
    {
        if (Note?.Length > NoteLength)
            throw new RuleException("Outreach.NoteTooLong", nameof(Note), NoteLength);
        if (Wishes?.Length > NoteLength)
            throw new RuleException("Outreach.NoteTooLong", nameof(Wishes), NoteLength);
        if (Outcome != Outcome.CallbackRequested)
            return;
        if (CallbackAt is null)
            throw new RuleException("Outreach.CallbackRequired", CallbackField);
        if (CallbackAt <= At)
            throw new RuleException("Outreach.CallbackInPast", CallbackField);
        campaign.RequireCallsAt(CallbackAt.Value, CallbackField, holidays);
    }
}
