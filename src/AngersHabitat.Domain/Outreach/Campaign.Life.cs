namespace AngersHabitat.Domain.Outreach;

/// <content>Its states, from the draft to the erasing.</content>
public sealed partial class Campaign
{
    /// <summary>Starts, or resumes after a pause.</summary>
    /// <exception cref="RuleException"><c>Outreach.CannotStart</c>: neither draft nor paused; <c>Outreach.NoAgent</c>: nobody to call.</exception>
    public void Start(DateTime at)
    {
        if (State is not (CampaignState.Draft or CampaignState.Paused))
            throw new RuleException("Outreach.CannotStart", null, State);
        if (_agents.Count == 0)
            throw new RuleException("Outreach.NoAgent", "AgentIds");
        State = CampaignState.Active;
        StartedAt ??= at;
    }

    /// <summary>Stops giving people; calls begun may end.</summary>
    /// <exception cref="RuleException"><c>Outreach.CannotPause</c>: not active.</exception>
    public void Pause()
    {
        if (State != CampaignState.Active)
            throw new RuleException("Outreach.CannotPause", null, State);
        State = CampaignState.Paused;
    }

    /// <summary>Ends the campaign.</summary>
    /// <exception cref="RuleException"><c>Outreach.CannotClose</c>: never started or already closed; <c>Outreach.CloseBlocked</c>:
    /// something is still owed to somebody, counted in the arguments.</exception>
    public void Close(ClosingBlockers remaining, DateTime at)
    {
        if (State is not (CampaignState.Active or CampaignState.Paused))
            throw new RuleException("Outreach.CannotClose", null, State);
        if (!remaining.IsEmpty)
            throw new RuleException("Outreach.CloseBlocked", null,
                remaining.Leases, remaining.Callbacks, remaining.Escalations, remaining.UnsentReferrals);
        State = CampaignState.Closed;
        ClosedAt = at;
    }

    /// <summary>Says that nothing names anybody any more. There is no way back.</summary>
    /// <param name="openReferrals">Referrals whose result the person does not know yet.</param>
    /// <exception cref="RuleException"><c>Outreach.CannotAnonymise</c>: not closed; <c>Outreach.AnonymiseBlocked</c>: somebody
    /// still waits for a result, counted in the argument.</exception>
    public void MarkAnonymised(int openReferrals)
    {
        if (State != CampaignState.Closed)
            throw new RuleException("Outreach.CannotAnonymise", null, State);
        if (openReferrals > 0)
            throw new RuleException("Outreach.AnonymiseBlocked", null, openReferrals);
        State = CampaignState.Anonymised;
    }
}
