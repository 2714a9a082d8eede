namespace AngersHabitat.Domain.Outreach;

/// <content>What a correction of a call does to her.</content>
public sealed partial class CampaignContact
{
    /// <summary>Notes a call as it was, in place of one noted by mistake: same instant, same agent.</summary>
    /// <returns>The attempt to store; <see cref="StandBy"/> says what follows.</returns>
    /// <exception cref="RuleException"><c>Outreach.AttemptCancelled</c>, and those of <see cref="CallReport.Check"/>.</exception>
    public CallAttempt Correct(Campaign campaign, CallAttempt wrong, CallReport report, Guid by, string reason, DateTime at, HolidayCalendar holidays)
    {
        var told = report with { At = wrong.At, AgentId = wrong.AgentId, Number = report.Number ?? wrong.Number };
        told.Check(campaign, holidays);
        wrong.Cancel(by, reason, at);
        var attempt = new CallAttempt(this, told, ++LastRank);
        attempt.StandFor(wrong);
        return attempt;
    }

    /// <summary>
    /// Stands where the calls that count lead, told again from the first one. What happened between them stays: a number found, a call promised by the
    /// call centre, an objection.
    /// </summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="person">The person.</param>
    /// <param name="attempts">Every attempt, those noted by mistake included.</param>
    /// <param name="at">The present instant, UTC.</param>
    /// <param name="holidays">The public holidays where the landlord is.</param>
    /// <exception cref="RuleException"><c>Outreach.BeingCalled</c>: an agent has her on the line.</exception>
    public void StandBy(Campaign campaign, Person person, IReadOnlyList<CallAttempt> attempts, DateTime at, HolidayCalendar holidays)
    {
        ExpireLease(at);
        if (State == ContactState.Reserved)
            throw new RuleException("Outreach.BeingCalled");
        var promised = State == ContactState.CallbackDue && CallbackAgentId is null ? DueAt : null;
        var wasUrgent = Urgent;
        (Attempts, CountedAttempts, TriedParts, LastAttemptAt, ReachedAt, Urgent) = (0, 0, DayParts.None, null, null, false);
        Settle(ContactState.ToCall, null, null);
        TellAgain(campaign, person, attempts, holidays);
        Urgent |= wasUrgent && !State.IsFinal();
        if (person.ObjectedAt is not null || person.LooksLikeId is not null)
            Exclude();
        else if (promised is not null && State.IsTakeable())
            Settle(ContactState.CallbackDue, promised, null);
    }

    private void TellAgain(Campaign campaign, Person person, IReadOnlyList<CallAttempt> attempts, HolidayCalendar holidays)
    {
        var beginnings = new[] { NumberFixedAt, ReopenedAt }.OfType<DateTime>().Order().ToList();
        foreach (var attempt in attempts.OrderBy(attempt => attempt.At).ThenBy(attempt => attempt.Rank))
        {
            foreach (var begun in beginnings.Where(begun => begun <= attempt.At).ToList())
            {
                BeginAgain(begun);
                beginnings.Remove(begun);
            }
            Urgent |= attempt.WasUrgent;
            if (CallAttempt.Counting.Holds(attempt))
                Follow(campaign, attempt, person.WorkingNumber is not null, holidays);
        }
        beginnings.ForEach(BeginAgain);
    }
}
