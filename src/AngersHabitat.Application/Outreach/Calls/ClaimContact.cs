namespace AngersHabitat.Application.Outreach;

/// <summary>Reserves a person found by search, for instance because she calls back; calling hours do not matter then.</summary>
public static class ClaimContact
{
    private static readonly AuditAction Action = new("Outreach.ClaimFound", "CampaignContact");

    /// <param name="ContactId">The person in the campaign.</param>
    [Allow(Roles.Outreach)]
    public sealed record Command(Guid ContactId) : ICommand<Guid>;

    /// <summary>Takes the household.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var (agentId, now) = (actors.AgentId(), clock.UtcNow);
            await AgentTurn.OfAgentAsync(db, agentId, cancellationToken);
            await Leases.SweepAsync(db, now, cancellationToken);
            var contact = await db.CampaignContacts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == command.ContactId, cancellationToken)
                ?? throw new NotFoundException("CampaignContact");
            var campaign = await db.Campaigns.AsNoTracking().SingleAsync(row => row.Id == contact.CampaignId, cancellationToken);
            campaign.RequireAgent(agentId);
            // The rule speaks first; the store then decides between two agents.
            contact.Reserve(campaign, agentId, now);
            if (!await Leases.TakeAsync(db, contact.GroupId, contact.Id, agentId, now, cancellationToken))
                throw new RuleException("Outreach.AlreadyReserved");
            audit.Record(Action, contact.Id);
            return contact.Id;
        }
    }
}
