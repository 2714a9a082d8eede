namespace AngersHabitat.Domain.Outreach;

/// <content>Who holds her: reserved, lengthened, given back.</content>
public sealed partial class CampaignContact
{
    /// <summary>Whether the agent given has reserved her; the lease may be over, as long as nobody gave her back.</summary>
    public static readonly RowRule<CampaignContact, Guid> Held = new((contact, agentId)
        => contact.State == ContactState.Reserved && contact.LeaseAgentId == agentId);

    /// <summary>Whether she is reserved by a lease that is over at the instant given (UTC).</summary>
    public static readonly RowRule<CampaignContact, DateTime> LeaseOver = new((contact, at)
        => contact.State == ContactState.Reserved && contact.LeaseEndsAt <= at);

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
        if (LeaseOver.Holds(this, at))
            GiveBack();
    }

    /// <inheritdoc cref="Held"/>
    public bool IsHeldBy(Guid agentId) => Held.Holds(this, agentId);

    /// <summary>Whether the agent's own lease runs at an instant (UTC).</summary>
    public bool IsHeldBy(Guid agentId, DateTime at) => IsHeldBy(agentId) && !LeaseOver.Holds(this, at);

    /// <summary>Whether another agent's lease runs at an instant (UTC).</summary>
    public bool HeldByAnother(Guid agentId, DateTime at)
        => State == ContactState.Reserved && !IsHeldBy(agentId) && !LeaseOver.Holds(this, at);

    private void RequireLease(Guid agentId)
    {
        if (!IsHeldBy(agentId))
            throw new RuleException("Outreach.LeaseLost");
    }

    private void GiveBack()
    {
        if (State == ContactState.Reserved)
            (State, ReturnState, LeaseAgentId, LeaseEndsAt) = (ReturnState!.Value, null, null, null);
    }
}
