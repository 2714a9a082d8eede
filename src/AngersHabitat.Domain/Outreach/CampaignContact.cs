using AngersHabitat.Domain.Common;

namespace AngersHabitat.Domain.Outreach;

/// <summary>A person in a campaign: where she stands, who holds her, what is due.</summary>
public sealed class CampaignContact : IVersioned
{
    private CampaignContact()
    {
    }

    /// <summary>Puts a person into a campaign, to be called; somebody who objected is excluded from the first moment.</summary>
    public CampaignContact(Guid id, Guid campaignId, Person person)
    {
        (Id, CampaignId, PersonId, GroupId) = (id, campaignId, person.Id, person.GroupId);
        (LivesAlone, BirthDate, Language) = (person.LivesAlone, person.BirthDate, person.Language);
        State = person.ObjectedAt is null ? ContactState.ToCall : ContactState.Excluded;
    }

    /// <inheritdoc />
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>The campaign.</summary>
    public Guid CampaignId { get; private set; }

    /// <summary>The person.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>The person's household, copied here for the order of calls.</summary>
    public Guid GroupId { get; private set; }

    /// <summary>Copied from the person, for the order of calls.</summary>
    public bool LivesAlone { get; private set; }

    /// <summary>Copied from the person, for the order of calls.</summary>
    public DateOnly BirthDate { get; private set; }

    /// <summary>Copied from the person: language of the call.</summary>
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

    /// <summary>Every attempt made; never shrinks.</summary>
    public int Attempts { get; private set; }

    /// <summary>Attempts that count among those allowed, since the last number was given.</summary>
    public int CountedAttempts { get; private set; }

    /// <summary>Parts of the day in which a counted attempt was made.</summary>
    public DayParts TriedParts { get; private set; }

    /// <summary>Last attempt (UTC).</summary>
    public DateTime? LastAttemptAt { get; private set; }

    /// <summary>First attempt that reached the person or a relative (UTC).</summary>
    public DateTime? ReachedAt { get; private set; }

    /// <summary>Reserves the person for an agent.</summary>
    /// <exception cref="RuleException"><c>Outreach.CampaignNotActive</c>; <c>Outreach.AlreadyReserved</c>: another agent's lease runs;
    /// <c>Outreach.ContactEnded</c>: nothing more is to be done for the person.</exception>
    public void Reserve(Campaign campaign, Guid agentId, DateTime at)
    {
        if (campaign.State != CampaignState.Active)
            throw new RuleException("Outreach.CampaignNotActive");
        if (HeldByAnother(agentId, at))
            throw new RuleException("Outreach.AlreadyReserved");
        GiveBack();
        if (!State.IsTakeable())
            throw new RuleException("Outreach.ContactEnded");
        (ReturnState, State) = (State, ContactState.Reserved);
        (LeaseAgentId, LeaseEndsAt) = (agentId, Lease.EndFrom(at));
    }

    /// <summary>Lengthens the lease while the agent's form is open.</summary>
    /// <exception cref="RuleException"><c>Outreach.LeaseLost</c>: the agent no longer holds the person.</exception>
    public void Renew(Guid agentId, DateTime at)
    {
        RequireLease(agentId);
        LeaseEndsAt = Lease.EndFrom(at);
    }

    /// <summary>Gives the person back to where she came from.</summary>
    /// <exception cref="RuleException"><c>Outreach.LeaseLost</c>: the agent no longer holds the person.</exception>
    public void Release(Guid agentId)
    {
        RequireLease(agentId);
        GiveBack();
    }

    /// <summary>Gives the person back once the lease is over; does nothing before, nor to somebody not reserved.</summary>
    public void ExpireLease(DateTime at)
    {
        if (State == ContactState.Reserved && LeaseEndsAt <= at)
            GiveBack();
    }

    /// <summary>Notes a call and moves to the state that follows. Only the agent who holds the person may.</summary>
    /// <returns>The attempt to store.</returns>
    /// <exception cref="RuleException"><c>Outreach.LeaseLost</c>, <c>Outreach.CallbackRequired</c>, <c>Outreach.CallbackInPast</c>,
    /// <c>Outreach.CallbackOutsideHours</c>, <c>Outreach.NoteTooLong</c>.</exception>
    public CallAttempt Record(Campaign campaign, CallReport report, bool hasOtherNumber)
    {
        RequireLease(report.AgentId);
        report.Check(campaign);
        var effect = OutcomeEffects.Of(report.Outcome);
        var attempt = new CallAttempt(this, report, ++Attempts);
        LastAttemptAt = report.At;
        if (effect.Reaches)
            ReachedAt ??= report.At;
        if (effect.Counts)
        {
            CountedAttempts++;
            TriedParts |= DayPartRules.Of(report.At);
        }
        Urgent = report.ImmediateDanger || (Urgent && !effect.IsFinal);
        MoveTo(NextState(campaign, effect, hasOtherNumber), campaign, report);
        return attempt;
    }

    /// <summary>Puts the person first, for instance after news of a danger.</summary>
    public void MarkUrgent() => Urgent = true;

    /// <summary>
    /// The person called us and was promised a call: whoever is free then makes it. What was tried so far stands; somebody
    /// given up as unreachable, or without a working number, is called again.
    /// </summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="callAt">When the call is promised, UTC.</param>
    /// <param name="at">The present instant, UTC.</param>
    /// <exception cref="RuleException"><c>Outreach.CampaignNotActive</c>; <c>Outreach.AlreadyReserved</c>: an agent is calling her;
    /// <c>Outreach.ContactEnded</c>; <c>Outreach.CallbackInPast</c>; <c>Outreach.CallbackOutsideHours</c>.</exception>
    public void PromiseCall(Campaign campaign, DateTime callAt, DateTime at)
    {
        if (campaign.State != CampaignState.Active)
            throw new RuleException("Outreach.CampaignNotActive");
        ExpireLease(at);
        if (State == ContactState.Reserved)
            throw new RuleException("Outreach.AlreadyReserved");
        if (!State.IsTakeable())
            throw new RuleException("Outreach.ContactEnded");
        if (callAt <= at)
            throw new RuleException("Outreach.CallbackInPast", "CallAt");
        if (campaign.NextCallsFrom(callAt) != callAt)
            throw new RuleException("Outreach.CallbackOutsideHours", "CallAt");
        Settle(ContactState.CallbackDue, callAt, null);
    }

    /// <summary>A working number was found: the person is to be called as if never tried.</summary>
    /// <exception cref="RuleException"><c>Outreach.NumberNotToFix</c>: another state.</exception>
    public void NumberFixed(DateTime at)
    {
        if (State != ContactState.NumberToFix)
            throw new RuleException("Outreach.NumberNotToFix");
        (CountedAttempts, TriedParts) = (0, DayParts.None);
        (State, DueAt) = Attempts == 0 ? (ContactState.ToCall, null) : (ContactState.RetryDue, (DateTime?)at);
    }

    /// <summary>Excludes somebody who objects, from whatever state, even during a call.</summary>
    public void Exclude() => Settle(ContactState.Excluded, null, null);

    /// <summary>Follows the person into another household, when an import links two.</summary>
    public void MoveToGroup(Guid groupId) => GroupId = groupId;

    /// <summary>Whether another agent's lease runs at an instant (UTC).</summary>
    public bool HeldByAnother(Guid agentId, DateTime at)
        => State == ContactState.Reserved && LeaseAgentId != agentId && LeaseEndsAt > at;

    private ContactState NextState(Campaign campaign, OutcomeEffect effect, bool hasOtherNumber)
    {
        if (effect.Next == ContactState.NumberToFix && hasOtherNumber)
            return ContactState.RetryDue;
        var spent = CountedAttempts >= campaign.AttemptsAllowed
            && DayPartRules.Suffice(TriedParts, campaign.AttemptsAllowed);
        if (!effect.Retries || !effect.Counts || !spent)
            return effect.Next;
        return ReachedAt is null ? ContactState.Unreachable : ContactState.Completed;
    }

    private void MoveTo(ContactState next, Campaign campaign, CallReport report)
    {
        switch (next)
        {
            case ContactState.CallbackDue:
                Settle(next, report.CallbackAt, report.AgentId);
                break;
            case ContactState.RetryDue:
                Settle(next, NextTry(campaign, report), null);
                break;
            default:
                Settle(next, null, null);
                break;
        }
    }

    // Once the attempts allowed are made in one part of the day only, the next one goes to another part.
    private DateTime NextTry(Campaign campaign, CallReport report)
    {
        var earliest = report.At + campaign.RetryDelays.After(report.Outcome);
        var missingPart = CountedAttempts + 1 >= campaign.AttemptsAllowed
            && !DayPartRules.Suffice(TriedParts, campaign.AttemptsAllowed);
        var next = missingPart ? campaign.CallingHours.NextFrom(earliest, TriedParts) : null;
        return next ?? campaign.CallingHours.NextFrom(earliest) ?? earliest;
    }

    private void RequireLease(Guid agentId)
    {
        if (State != ContactState.Reserved || LeaseAgentId != agentId)
            throw new RuleException("Outreach.LeaseLost");
    }

    private void GiveBack()
    {
        if (State == ContactState.Reserved)
            (State, ReturnState, LeaseAgentId, LeaseEndsAt) = (ReturnState!.Value, null, null, null);
    }

    private void Settle(ContactState state, DateTime? dueAt, Guid? callbackAgentId)
    {
        (State, ReturnState, LeaseAgentId, LeaseEndsAt) = (state, null, null, null);
        (DueAt, CallbackAgentId) = (dueAt, callbackAgentId);
    }
}
