namespace AngersHabitat.Application.Outreach;

/// <summary>Lengthens the lease while the call screen is open.</summary>
public static class RenewLease
{
    /// <param name="ContactId">The person in the campaign.</param>
    [Allow(Roles.Outreach)]
    public sealed record Command(Guid ContactId) : ICommand<DateTime>;

    /// <summary>Answers with the new end (UTC).</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, IActorAccessor actors) : ICommandHandler<Command, DateTime>
    {
        public async ValueTask<DateTime> Handle(Command command, CancellationToken cancellationToken)
        {
            var groupId = await db.CampaignContacts.Where(row => row.Id == command.ContactId).Select(row => (Guid?)row.GroupId)
                .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("CampaignContact");
            return await Leases.RenewAsync(db, groupId, actors.AgentId(), clock.UtcNow, cancellationToken)
                ?? throw new RuleException("Outreach.LeaseLost");
        }
    }
}
