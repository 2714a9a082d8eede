using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>« Personne suivante »: gives the agent the next household to call and reserves it.</summary>
public static class ClaimNext
{
    private static readonly AuditAction Action = new("Outreach.Claim", "CampaignContact");

    /// <param name="CampaignId">The campaign.</param>
    [Allow(Roles.Outreach)]
    public sealed record Command(Guid CampaignId) : ICommand<Result>;

    /// <summary>Who comes next; null when nobody is due now.</summary>
    /// <param name="ContactId">The person in the campaign.</param>
    public sealed record Result(Guid? ContactId);

    /// <summary>Walks along the waiting lines, a few people at a time, until one is won.</summary>
    public sealed class Handler(PortalDbContext db, IHolidays holidays, PortalClock clock, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command, Result>
    {
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var (agentId, now) = (actors.AgentId(), clock.UtcNow);
            await AgentTurn.OfAgentAsync(db, agentId, cancellationToken);
            var campaign = await db.Campaigns.FirstOrDefaultAsync(row => row.Id == command.CampaignId, cancellationToken)
                ?? throw new NotFoundException("Campaign");
            var agent = campaign.RequireAgent(agentId);
            await Leases.SweepAsync(db, now, cancellationToken);
            if (await HeldAsync(campaign.Id, agentId, cancellationToken) is { } held)
                return new Result(held);
            if (!campaign.AllowsCallsAt(now, holidays.Now))
                throw new RuleException("Outreach.OutsideHours");
            foreach (var line in Enum.GetValues<CallRank>())
            {
                foreach (var (contactId, groupId) in await WaitingLines.FirstAsync(db, campaign.Id, line, agentId, agent.LanguageCodes, now, cancellationToken))
                {
                    if (!await Leases.TakeAsync(db, groupId, contactId, agentId, now, cancellationToken))
                        continue;
                    audit.Record(Action, contactId, after: new { Line = line });
                    return new Result(contactId);
                }
            }
            return new Result(null);
        }

        // Pressed twice, the button gives the same person; a call begun is ended before the next one.
        private async Task<Guid?> HeldAsync(Guid campaignId, Guid agentId, CancellationToken cancellationToken)
            => await db.CampaignContacts.Where(CampaignContact.Held.For(agentId))
                .OrderBy(contact => contact.CampaignId == campaignId ? 0 : 1).ThenBy(contact => contact.BirthDate)
                .Select(contact => (Guid?)contact.Id)
                .FirstOrDefaultAsync(cancellationToken);
    }
}
