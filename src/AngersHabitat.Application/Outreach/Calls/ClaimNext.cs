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

    /// <summary>
    /// Takes the first of the first line that has somebody; where a colleague was faster, walks along the lines, a few people at a time, until one is won.
    /// Every command waits for this one to write: it asks as little as the rule needs.
    /// </summary>
    public sealed class Handler(PortalDbContext db, IHolidays holidays, PortalClock clock, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command, Result>
    {
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var (agentId, now) = (actors.AgentId(), clock.UtcNow);
            await AgentTurn.OfAgentAsync(db, agentId, cancellationToken);
            var campaign = await db.Campaigns.AsNoTracking().AsSingleQuery().IgnoreAutoIncludes().Include(row => row.Agents.Where(agent => agent.AgentId == agentId))
                .FirstOrDefaultAsync(row => row.Id == command.CampaignId, cancellationToken) ?? throw new NotFoundException("Campaign");
            var agent = campaign.RequireAgent(agentId);
            await SweepIfDueAsync(now, cancellationToken);
            if (await HeldAsync(campaign.Id, agentId, cancellationToken) is { } held)
                return new Result(held);
            if (!campaign.AllowsCallsAt(now, holidays.Now))
                throw new RuleException("Outreach.OutsideHours");
            var first = await FirstInLines.AskAsync(db, agent, now, cancellationToken);
            foreach (var candidate in first)
            {
                if (await Leases.TakeAsync(db, candidate.GroupId, candidate.ContactId, agentId, now, cancellationToken, isAlone: candidate.People == 1))
                    return Won(candidate.ContactId, candidate.Line);
            }
            return first.Count == 0 ? new Result(null) : await WalkAsync(agent, now, cancellationToken);
        }

        private async Task<Result> WalkAsync(CampaignAgent agent, DateTime now, CancellationToken cancellationToken)
        {
            foreach (var line in Enum.GetValues<CallRank>())
            {
                foreach (var (contactId, groupId) in await WaitingLines.FirstAsync(db, agent.CampaignId, line, agent.AgentId, agent.Languages, now, cancellationToken))
                {
                    if (await Leases.TakeAsync(db, groupId, contactId, agent.AgentId, now, cancellationToken))
                        return Won(contactId, line);
                }
            }
            return new Result(null);
        }

        private Result Won(Guid contactId, CallRank line)
        {
            audit.Record(Action, contactId, after: new { Line = line });
            return new Result(contactId);
        }

        // Giving back is the work of a chore (GiveBackExpired); whoever comes before it does not pass over those who wait for it.
        private async Task SweepIfDueAsync(DateTime now, CancellationToken cancellationToken)
        {
            if (await db.CampaignContacts.AnyAsync(CampaignContact.LeaseOver.For(now), cancellationToken))
                await Leases.SweepAsync(db, now, cancellationToken);
        }

        // Pressed twice, the button gives the same person; a call begun is ended before the next one.
        private async Task<Guid?> HeldAsync(Guid campaignId, Guid agentId, CancellationToken cancellationToken)
            => await db.CampaignContacts.Where(CampaignContact.Held.For(agentId))
                .OrderBy(contact => contact.CampaignId == campaignId ? 0 : 1).ThenBy(contact => contact.BirthDate)
                .Select(contact => (Guid?)contact.Id)
                .FirstOrDefaultAsync(cancellationToken);
    }
}
