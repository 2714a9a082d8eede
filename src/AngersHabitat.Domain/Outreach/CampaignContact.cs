namespace AngersHabitat.Domain.Outreach;

/// <summary>A person in a campaign: where she stands, who holds her, what is due.</summary>
public sealed partial class CampaignContact : IVersioned
{
    private CampaignContact()
    {
    }

    /// <summary>Puts a person into a campaign, to be called; somebody who objected, or may have, is excluded from the first moment.</summary>
    public CampaignContact(Guid id, Guid campaignId, Person person)
    {
        (Id, CampaignId, PersonId, GroupId) = (id, campaignId, person.Id, person.GroupId);
        Follow(person);
        State = Person.Callable.Holds(person) ? ContactState.ToCall : ContactState.Excluded;
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>The campaign.</summary>
    public Guid CampaignId { get; private set; }

    /// <summary>The person.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>The person's household, copied here for the order of calls.</summary>
    public Guid GroupId { get; private set; }

    /// <summary>Copied from the person, for the order of calls.</summary>
    [Personal]
    public bool LivesAlone { get; private set; }

    /// <summary>Copied from the person, for the order of calls.</summary>
    [Personal]
    public DateOnly BirthDate { get; private set; }

    /// <summary>Copied from the person: language of the call.</summary>
    [Personal]
    public string Language { get; private set; } = Languages.French;

    /// <summary>Where the person stands.</summary>
    public ContactState State { get; private set; }

    /// <summary>Whether she comes before those never called.</summary>
    public bool Urgent { get; private set; }

    /// <summary>While reserved: the state that a lease given back or expired returns to.</summary>
    public ContactState? ReturnState { get; private set; }

    /// <summary>While reserved: the agent.</summary>
    public Guid? LeaseAgentId { get; private set; }

    /// <summary>While reserved: end of the lease (UTC).</summary>
    public DateTime? LeaseEndsAt { get; private set; }

    /// <summary>When a retry or a promised call is due (UTC).</summary>
    public DateTime? DueAt { get; private set; }

    /// <summary>Agent who promised the call due.</summary>
    public Guid? CallbackAgentId { get; private set; }

    /// <summary>Every attempt that counts.</summary>
    public int Attempts { get; private set; }

    /// <summary>Rank of the last attempt noted, those noted by mistake included; never shrinks.</summary>
    public int LastRank { get; private set; }

    /// <summary>Attempts that count among those allowed, since the last number was given.</summary>
    public int CountedAttempts { get; private set; }

    /// <summary>Parts of the day in which a counted attempt was made.</summary>
    public DayParts TriedParts { get; private set; }

    /// <summary>Last attempt (UTC).</summary>
    public DateTime? LastAttemptAt { get; private set; }

    /// <summary>First attempt that reached the person or a relative (UTC).</summary>
    public DateTime? ReachedAt { get; private set; }

    /// <summary>When a working number was last found (UTC): attempts before count no more among those allowed.</summary>
    public DateTime? NumberFixedAt { get; private set; }

    /// <summary>When she was last opened again at her request (UTC).</summary>
    public DateTime? ReopenedAt { get; private set; }

    /// <summary>Puts the person first, for instance after news of a danger.</summary>
    public void MarkUrgent() => Urgent = true;

    /// <summary>A working number was found: the person is to be called as if never tried.</summary>
    /// <exception cref="RuleException"><c>Outreach.NumberNotToFix</c>: another state.</exception>
    public void NumberFixed(DateTime at)
    {
        if (State != ContactState.NumberToFix)
            throw new RuleException("Outreach.NumberNotToFix");
        NumberFixedAt = at;
        BeginAgain(at);
    }

    /// <summary>She rang back after a refusal or a finished call: she is called again at her request, at once. An objection is not lifted by it.</summary>
    /// <param name="at">The present instant, UTC.</param>
    /// <exception cref="RuleException"><c>Outreach.NotToReopen</c>: there is still a call to come; <c>Outreach.ObjectionStands</c>: she objects to calls.</exception>
    public void Reopen(Person person, DateTime at)
    {
        if (person.ObjectedAt is not null || person.LooksLikeId is not null)
            throw new RuleException("Outreach.ObjectionStands");
        if (!State.IsFinal())
            throw new RuleException("Outreach.NotToReopen");
        ReopenedAt = at;
        BeginAgain(at);
    }

    /// <summary>Follows the person into another household.</summary>
    public void MoveTo(Guid groupId) => GroupId = groupId;

    /// <summary>Excludes somebody who objects, from whatever state, even during a call.</summary>
    public void Exclude() => Settle(ContactState.Excluded, null, null);

    /// <summary>Takes up again somebody who was excluded for an objection that is not hers: to be called, now if she was called before.</summary>
    public void Readmit(DateTime at)
    {
        if (State == ContactState.Excluded)
            Settle(Attempts == 0 ? ContactState.ToCall : ContactState.RetryDue, Attempts == 0 ? null : at, null);
    }

    private void BeginAgain(DateTime at)
    {
        (CountedAttempts, TriedParts) = (0, DayParts.None);
        if (Attempts == 0)
            Settle(ContactState.ToCall, null, null);
        else
            Settle(ContactState.RetryDue, at, null);
    }

    private void Settle(ContactState state, DateTime? dueAt, Guid? callbackAgentId)
    {
        (State, ReturnState, LeaseAgentId, LeaseEndsAt) = (state, null, null, null);
        (DueAt, CallbackAgentId) = (dueAt, callbackAgentId);
    }
}
