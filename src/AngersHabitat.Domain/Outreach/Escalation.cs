namespace AngersHabitat.Domain.Outreach;

/// <summary>A task opened when somebody is unreachable: a kind, an owner, a deadline.</summary>
public sealed class Escalation : IVersioned
{
    /// <summary>Longest account of what was found, in characters.</summary>
    public const int ResultLength = 500;

    /// <summary>Days given by default; none of them a Sunday or public holiday.</summary>
    public const int DefaultDays = 2;

    /// <summary>Whether it is still to be done.</summary>
    public static readonly RowRule<Escalation> Open = new(task => task.DoneAt == null);

    /// <summary>Whether it is still to be done and its deadline was before the date given.</summary>
    public static readonly RowRule<Escalation, DateOnly> Late = new((task, today) => task.DoneAt == null && task.DueOn < today);

    private Escalation()
    {
    }

    /// <param name="id">Identifier.</param>
    /// <param name="contact">The person in the campaign.</param>
    /// <param name="kind">Who goes and sees.</param>
    /// <param name="ownerId">Who answers for it.</param>
    /// <param name="dueOn">Last date.</param>
    /// <param name="at">Instant (UTC).</param>
    /// <exception cref="RuleException"><c>Outreach.DeadlineInPast</c>.</exception>
    public Escalation(Guid id, CampaignContact contact, EscalationKind kind, Guid ownerId, DateOnly dueOn, DateTime at)
    {
        (Id, ContactId, CampaignId, CreatedAt) = (id, contact.Id, contact.CampaignId, at);
        Assign(kind, ownerId, dueOn, at.ParisDate());
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>The person in the campaign.</summary>
    public Guid ContactId { get; private set; }

    /// <summary>The campaign.</summary>
    public Guid CampaignId { get; private set; }

    /// <summary>Who goes and sees.</summary>
    public EscalationKind Kind { get; private set; }

    /// <summary>Who answers for it.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>Last date.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Opened (UTC).</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Done (UTC); null while open.</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>Who did it.</summary>
    public Guid? DoneBy { get; private set; }

    /// <summary>What was found.</summary>
    [Personal]
    [Sealed]
    public string? Result { get; private set; }

    /// <summary>What a manager adds to it, for instance why it stays although the call was corrected.</summary>
    [Personal]
    [Sealed]
    public string? Note { get; private set; }

    /// <summary>Keeps it open with a note.</summary>
    /// <exception cref="RuleException"><c>Outreach.EscalationDone</c>; <c>Outreach.ResultRequired</c>: no note, or too long.</exception>
    public void Keep(string note)
    {
        RequireOpen();
        if (string.IsNullOrWhiteSpace(note) || note.Trim().Length > ResultLength)
            throw new RuleException("Outreach.ResultRequired", "EscalationNote", ResultLength);
        Note = note.Trim();
    }

    /// <inheritdoc cref="Late"/>
    public bool IsLate(DateOnly today) => Late.Holds(this, today);

    /// <summary>The deadline by default: <see cref="DefaultDays"/> days on, Sundays and public holidays left out.</summary>
    public static DateOnly DefaultDeadline(DateOnly today, HolidayCalendar holidays)
    {
        var date = today;
        for (var left = DefaultDays; left > 0;)
        {
            date = date.AddDays(1);
            if (date.DayOfWeek != DayOfWeek.Sunday && !holidays.IsHoliday(date))
                left--;
        }
        return date;
    }

    /// <summary>Gives the task to somebody.</summary>
    /// <exception cref="RuleException"><c>Outreach.EscalationDone</c>, <c>Outreach.DeadlineInPast</c>.</exception>
    public void Assign(EscalationKind kind, Guid ownerId, DateOnly dueOn, DateOnly today)
    {
        RequireOpen();
        if (dueOn < today)
            throw new RuleException("Outreach.DeadlineInPast", nameof(DueOn));
        (Kind, OwnerId, DueOn) = (kind, ownerId, dueOn);
    }

    /// <summary>Ends the task with what was found.</summary>
    /// <exception cref="RuleException"><c>Outreach.EscalationDone</c>, <c>Outreach.ResultRequired</c>.</exception>
    public void Complete(Guid agentId, string result, DateTime at)
    {
        RequireOpen();
        if (string.IsNullOrWhiteSpace(result) || result.Trim().Length > ResultLength)
            throw new RuleException("Outreach.ResultRequired", nameof(Result), ResultLength);
        (DoneAt, DoneBy, Result) = (at, agentId, result.Trim());
    }

    /// <summary>Forgets what was found; that something was done, when and by whom stay.</summary>
    public void Anonymise() => (Result, Note) = (null, null);

    private void RequireOpen()
    {
        if (!Open.Holds(this))
            throw new RuleException("Outreach.EscalationDone");
    }
}
