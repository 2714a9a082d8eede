using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Calls promised in active campaigns, escalations and referrals whose day or hour has passed.</summary>
public sealed class OutreachPromises(PortalDbContext db, IHolidays holidays) : IPromises
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<OverduePromise>> OverdueAsync(DateTime now, CancellationToken cancellationToken)
    {
        var today = Paris.DateOf(now);
        return [.. await CallsAsync(now, cancellationToken), .. await EscalationsAsync(today, cancellationToken), .. await ReferralsAsync(today, cancellationToken)];
    }

    private async Task<IEnumerable<OverduePromise>> CallsAsync(DateTime now, CancellationToken cancellationToken)
    {
        var late = await (
            from contact in db.CampaignContacts.AsNoTracking()
            join campaign in db.Campaigns on contact.CampaignId equals campaign.Id
            where campaign.State == CampaignState.Active && contact.State == ContactState.CallbackDue && contact.DueAt < now
            from agent in db.Users.Where(user => user.Id == contact.CallbackAgentId).DefaultIfEmpty()
            select new { contact.CampaignId, contact.DueAt, campaign.Name, Agent = agent == null ? null : agent.DisplayName }).ToListAsync(cancellationToken);
        return late.Select(row => new OverduePromise(PromiseKind.CampaignCall, row.CampaignId, row.DueAt!.Value, IsDate: false, Matter: null, row.Name, row.Agent));
    }

    private async Task<IEnumerable<OverduePromise>> EscalationsAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var late = await (
            from escalation in db.Escalations.AsNoTracking().Where(Escalation.Late.For(today))
            join campaign in db.Campaigns on escalation.CampaignId equals campaign.Id
            from owner in db.Users.Where(user => user.Id == escalation.OwnerId).DefaultIfEmpty()
            select new { escalation.Id, escalation.DueOn, escalation.Kind, campaign.Name, Owner = owner == null ? null : owner.DisplayName }).ToListAsync(cancellationToken);
        return late.Select(row => OverduePromise.ForDate(PromiseKind.Escalation, row.Id, row.DueOn, row.Kind, row.Name, row.Owner));
    }

    private async Task<IEnumerable<OverduePromise>> ReferralsAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var cutoffs = ReferralCutoffs.On(today, holidays.Now);
        var late = await (
            from referral in db.Referrals.AsNoTracking().IgnoreAutoIncludes().Where(Referral.Late.For(cutoffs))
            join campaign in db.Campaigns on referral.CampaignId equals campaign.Id
            select new { Referral = referral, campaign.Name }).ToListAsync(cancellationToken);
        return late.Select(row => OverduePromise.ForDate(
            PromiseKind.Referral, row.Referral.Id, row.Referral.DueOn(cutoffs), row.Referral.DelayBy(cutoffs), row.Name, owner: null));
    }
}
