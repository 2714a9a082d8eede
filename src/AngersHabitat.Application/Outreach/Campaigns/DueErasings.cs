using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Campaigns whose people are erased by a date.</summary>
internal static class DueErasings
{
    /// <summary>Those that are due on that day at the latest, the earliest first.</summary>
    public static async Task<IReadOnlyList<ListErasings.Row>> ReadAsync(PortalDbContext db, DateOnly by, CancellationToken cancellationToken)
    {
        var closed = await db.Campaigns.AsNoTracking().IgnoreAutoIncludes().Where(row => row.State == CampaignState.Closed).ToListAsync(cancellationToken);
        var due = closed.Where(campaign => campaign.ErasingDueOn <= by).OrderBy(campaign => campaign.ErasingDueOn).ToList();
        var rows = new List<ListErasings.Row>();
        foreach (var campaign in due)
            rows.Add(new(campaign.Id, campaign.Name, campaign.ErasingDueOn!.Value, await db.Referrals.Where(row => row.CampaignId == campaign.Id).CountAsync(Referral.Open, cancellationToken)));
        return rows;
    }
}
