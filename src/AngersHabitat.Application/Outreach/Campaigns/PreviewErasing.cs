using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Says what <see cref="AnonymiseCampaign"/> would erase, before it is confirmed.</summary>
public static class PreviewErasing
{
    /// <param name="CampaignId">The campaign.</param>
    [Allow(Roles.Manager)]
    public sealed record Query(Guid CampaignId) : IQuery<Result>;

    /// <summary>What would be erased.</summary>
    /// <param name="CampaignId">The campaign.</param>
    /// <param name="DueOn">The date from which names should be gone; null when it is not closed.</param>
    /// <param name="People">People whose names would go.</param>
    /// <param name="Kept">People of the campaign whom another one still needs.</param>
    /// <param name="OpenReferrals">Referrals that forbid it for now.</param>
    public sealed record Result(Guid CampaignId, Guid Version, string Name, CampaignState State, DateOnly? DueOn, int People, int Kept, int OpenReferrals);

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == query.CampaignId, cancellationToken)
                ?? throw new NotFoundException("Campaign");
            var people = await Erasing.People(db, campaign.Id).CountAsync(cancellationToken);
            var all = await db.CampaignContacts.CountAsync(row => row.CampaignId == campaign.Id, cancellationToken);
            return new Result(campaign.Id, campaign.Version, campaign.Name, campaign.State, campaign.ErasingDueOn, people, all - people,
                await db.Referrals.Where(row => row.CampaignId == campaign.Id).CountAsync(Referral.Open, cancellationToken));
        }
    }
}
