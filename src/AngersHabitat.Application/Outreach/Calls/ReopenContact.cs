using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Somebody rings back after « Refus » or « Terminé »: she is called again at her request. It lifts no objection (<see cref="LiftObjection"/>).</summary>
public static class ReopenContact
{
    private static readonly AuditAction Action = new("Outreach.Reopen", "CampaignContact");

    /// <param name="ContactId">The person in the campaign.</param>
    [Allow(Roles.Outreach)]
    public sealed record Command(Guid ContactId) : ICommand<Guid>;

    /// <summary>Opens again.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events, IActorAccessor actors) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var contact = await db.CampaignContacts.FirstOrDefaultAsync(row => row.Id == command.ContactId, cancellationToken) ?? throw new NotFoundException("CampaignContact");
            var campaign = await db.Campaigns.SingleAsync(row => row.Id == contact.CampaignId, cancellationToken);
            campaign.RequireAgent(actors.AgentId());
            if (campaign.State != CampaignState.Active)
                throw new RuleException("Outreach.CampaignNotActive");
            var person = await db.People.SingleAsync(row => row.Id == contact.PersonId, cancellationToken);
            var before = new { contact.State };
            contact.Reopen(person, clock.UtcNow);
            audit.Record(Action, contact.Id, before, new { contact.State });
            events.Raise(new CampaignChanged(contact.CampaignId));
            return contact.Id;
        }
    }
}
