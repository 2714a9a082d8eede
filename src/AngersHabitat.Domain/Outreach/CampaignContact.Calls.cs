namespace AngersHabitat.Domain.Outreach;

/// <content>What a call or a promise does to her.</content>
public sealed partial class CampaignContact
{
    /// <summary>Notes a call and moves to the state that follows. Only the agent who holds the person may.</summary>
    /// <returns>The attempt to store.</returns>
    /// <exception cref="RuleException"><c>Outreach.LeaseLost</c>, <c>Outreach.CallbackRequired</c>, <c>Outreach.CallbackInPast</c>,
    /// <c>Outreach.CallbackOutsideHours</c>, <c>Outreach.CallbackAfterEnd</c>, <c>Outreach.NoteTooLong</c>.</exception>
    public CallAttempt Record(Campaign campaign, CallReport report, bool hasOtherNumber, HolidayCalendar holidays)
    {
        RequireLease(report.AgentId);
        report.Check(campaign, holidays);
        var attempt = new CallAttempt(this, report, ++LastRank);
        Follow(campaign, attempt, hasOtherNumber, holidays);
        return attempt;
    }

    /// <summary>
    /// The person called us and was promised a call: whoever is free then makes it. What was tried so far stands; somebody
    /// given up as unreachable, or without a working number, is called again.
    /// </summary>
    /// <param name="callAt">When the call is promised, UTC.</param>
    /// <param name="at">The present instant, UTC.</param>
    /// <param name="holidays">The public holidays where the landlord is.</param>
    /// <exception cref="RuleException"><c>Outreach.CampaignNotActive</c>; <c>Outreach.AlreadyReserved</c>: an agent is calling her;
    /// <c>Outreach.ContactEnded</c>; <c>Outreach.CallbackInPast</c>; <c>Outreach.CallbackOutsideHours</c>; <c>Outreach.CallbackAfterEnd</c>.</exception>
    public void PromiseCall(Campaign campaign, DateTime callAt, DateTime at, HolidayCalendar holidays)
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
        campaign.RequireCallsAt(callAt, "CallAt", holidays);
        Settle(ContactState.CallbackDue, callAt, null);
    }

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

    private void Follow(Campaign campaign, CallAttempt attempt, bool hasOtherNumber, HolidayCalendar holidays)
    {
        var effect = OutcomeEffects.Of(attempt.Outcome);
        Attempts++;
        LastAttemptAt = attempt.At;
        if (effect.Reaches)
            ReachedAt ??= attempt.At;
        if (effect.Counts)
        {
            CountedAttempts++;
            TriedParts |= DayPartRules.Of(attempt.At);
        }
        Urgent = attempt.Danger || (Urgent && !effect.IsFinal);
        MoveTo(NextState(campaign, effect, hasOtherNumber), campaign, attempt, holidays);
    }

    private void MoveTo(ContactState next, Campaign campaign, CallAttempt attempt, HolidayCalendar holidays)
    {
        switch (next)
        {
            case ContactState.CallbackDue:
                Settle(next, attempt.CallbackAt, attempt.AgentId);
                break;
            case ContactState.RetryDue:
                Settle(next, NextTry(campaign, attempt, holidays), null);
                break;
            case ContactState.ToCall or ContactState.Reserved or ContactState.Completed or ContactState.NumberToFix
                or ContactState.Unreachable or ContactState.Declined or ContactState.Excluded:
                Settle(next, null, null);
                break;
            default:
                throw Unknown.Value(next);
        }
    }

    // Once the attempts allowed are made in one part of the day only, the next one goes to another part.
    private DateTime NextTry(Campaign campaign, CallAttempt attempt, HolidayCalendar holidays)
    {
        var earliest = attempt.At + campaign.RetryDelays.After(attempt.Outcome);
        var missingPart = CountedAttempts + 1 >= campaign.AttemptsAllowed
            && !DayPartRules.Suffice(TriedParts, campaign.AttemptsAllowed);
        var next = missingPart ? campaign.CallingHours.NextFrom(earliest, TriedParts, holidays) : null;
        return next ?? campaign.CallingHours.NextFrom(earliest, holidays) ?? earliest;
    }
}
