namespace AngersHabitat.Application.Outreach;

/// <summary>« Rendre »: gives the household back without having called.</summary>
public static class ReleaseLease
{
    private static readonly AuditAction Action = new("Outreach.Release", "CampaignContact");

    /// <param name="ContactId">The person in the campaign.</param>
    [Allow(Roles.Outreach)]
    public sealed record Command(Guid ContactId) : ICommand<Guid>;

    /// <summary>Gives back; answers with the campaign. Refused when somebody else holds the household; what was given back already is done.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var contact = await db.CampaignContacts.AsNoTracking()
                .Select(row => new { row.Id, row.CampaignId, row.GroupId, row.LeaseAgentId })
                .FirstOrDefaultAsync(row => row.Id == command.ContactId, cancellationToken) ?? throw new NotFoundException("CampaignContact");
            if (await Leases.ReleaseAsync(db, contact.GroupId, actors.AgentId(), cancellationToken))
                audit.Record(Action, contact.Id);
            else if (contact.LeaseAgentId is not null)
                throw new RuleException("Outreach.LeaseLost");
            return contact.CampaignId;
        }
    }
}
