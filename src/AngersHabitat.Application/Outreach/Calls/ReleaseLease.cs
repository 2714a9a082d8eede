namespace AngersHabitat.Application.Outreach;

/// <summary>« Rendre »: gives the household back without having called.</summary>
public static class ReleaseLease
{
    private static readonly AuditAction Action = new("Outreach.Release", "CampaignContact");

    /// <param name="ContactId">The person in the campaign.</param>
    [Allow(Roles.Outreach)]
    public sealed record Command(Guid ContactId) : ICommand<Guid>;

    /// <summary>Gives back; answers with the campaign.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var contact = await db.CampaignContacts.AsNoTracking()
                .Select(row => new { row.Id, row.CampaignId, row.GroupId })
                .FirstOrDefaultAsync(row => row.Id == command.ContactId, cancellationToken) ?? throw new NotFoundException("CampaignContact");
            await Leases.ReleaseAsync(db, contact.GroupId, actors.AgentId(), cancellationToken);
            audit.Record(Action, contact.Id);
            return contact.CampaignId;
        }
    }
}
