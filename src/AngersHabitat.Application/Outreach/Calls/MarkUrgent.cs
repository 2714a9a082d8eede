namespace AngersHabitat.Application.Outreach;

/// <summary>Marks somebody urgent at once, during the call, whatever becomes of it.</summary>
public static class MarkUrgent
{
    private static readonly AuditAction Action = new("Outreach.MarkUrgent", "CampaignContact");

    /// <param name="ContactId">The person in the campaign, held by the agent.</param>
    [Allow(Roles.Outreach)]
    public sealed record Command(Guid ContactId) : ICommand;

    /// <summary>Marks.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var contact = await db.CampaignContacts.FirstOrDefaultAsync(row => row.Id == command.ContactId, cancellationToken)
                ?? throw new NotFoundException("CampaignContact");
            if (contact.LeaseAgentId != actors.AgentId())
                throw new RuleException("Outreach.LeaseLost");
            audit.Record(Action, contact.Id, new { contact.Urgent }, new { Urgent = true });
            contact.MarkUrgent();
            return Unit.Value;
        }
    }
}
