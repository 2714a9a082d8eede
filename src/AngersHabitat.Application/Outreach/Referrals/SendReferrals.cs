using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Puts every referral that is ready into one file and marks it sent: a manager those of all campaigns, an agent those of her own.</summary>
public static class SendReferrals
{
    private static readonly AuditAction Action = new("Outreach.SendReferrals", "ReferralBatch");

    /// <param name="BatchId">Identifier of the file, made when the form was shown: sent twice, made once.</param>
    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Command(Guid BatchId) : ICommand<Guid>;

    /// <summary>Sends.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.ReferralBatches.AnyAsync(row => row.Id == command.BatchId, cancellationToken))
                return command.BatchId;
            var campaigns = db.CampaignsOf(actors.Current).Select(campaign => campaign.Id);
            var ready = await db.Referrals.Where(Referral.Ready).Where(referral => campaigns.Contains(referral.CampaignId)).ToListAsync(cancellationToken);
            if (ready.Count == 0)
                throw new RuleException("Outreach.NothingToSend");
            var batch = new ReferralBatch(command.BatchId, actors.AgentId(), clock.UtcNow, ready.Count);
            db.ReferralBatches.Add(batch);
            foreach (var referral in ready)
                referral.Send(batch.Id, batch.AgentId, batch.SentAt);
            audit.Record(Action, batch.Id, after: new { batch.Count });
            return batch.Id;
        }
    }
}
