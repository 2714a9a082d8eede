using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// Leases in the store. One conditional update of the household's row decides between agents; the contacts of the household
/// then follow in the same transaction, always in this order.
/// </summary>
internal static class Leases
{
    /// <summary>Gives back everyone whose lease is over. The household's row needs nothing: a lease in the past holds nobody.</summary>
    /// <returns>How many people.</returns>
    public static Task<int> SweepAsync(PortalDbContext db, DateTime now, CancellationToken cancellationToken)
        => GiveBackAsync(db, db.CampaignContacts.Where(CampaignContact.LeaseOver.For(now)), cancellationToken);

    /// <summary>Takes a household if nobody else holds it, with everyone of it who may be called by an active campaign.</summary>
    /// <param name="db">The store.</param>
    /// <param name="groupId">The household.</param>
    /// <param name="contactId">The person asked for, taken even when she waits for a sign (unreachable, number to fix).</param>
    /// <param name="agentId">The agent.</param>
    /// <param name="now">Instant (UTC).</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="isAlone">Whether nobody else is known to belong to the household.</param>
    /// <returns>Whether the agent now holds the person asked for.</returns>
    public static async Task<bool> TakeAsync(
        PortalDbContext db, Guid groupId, Guid contactId, Guid agentId, DateTime now, CancellationToken cancellationToken, bool isAlone = false)
    {
        var end = Lease.EndFrom(now);
        var won = await db.CallGroups.Where(group => group.Id == groupId).Where(CallGroup.Free.For(new Seeker(agentId, now)))
            .ExecuteUpdateAsync(
                set => set.SetProperty(group => group.LeaseAgentId, agentId)
                    .SetProperty(group => group.LeaseEndsAt, end)
                    .SetProperty(group => group.Version, Guid.NewGuid()),
                cancellationToken);
        if (won == 0)
            return false;
        var active = db.CampaignContacts.Where(contact => contact.GroupId == groupId
            && db.Campaigns.Any(campaign => campaign.Id == contact.CampaignId && campaign.State == CampaignState.Active));
        var mine = db.CampaignContacts.Where(contact => contact.GroupId == groupId).Where(CampaignContact.Held.For(agentId));
        var asked = active.Where(contact => contact.Id == contactId && ContactStates.Takeable.Contains(contact.State));
        if (await ReserveAsync(asked, agentId, end, cancellationToken) > 0 || await mine.AnyAsync(contact => contact.Id == contactId, cancellationToken))
        {
            if (!isAlone)
                await ReserveAsync(active.Where(contact => ContactStates.Callable.Contains(contact.State)), agentId, end, cancellationToken);
            return true;
        }
        // Between the reading of the line and the taking she was settled, or her campaign paused: taken for nothing, the household
        // would be hidden from everybody until the lease ends. What the agent held of it before stays hers.
        if (!await mine.AnyAsync(cancellationToken))
            await FreeGroupAsync(db, groupId, agentId, cancellationToken);
        return false;
    }

    /// <summary>Gives back what the agent holds of a household.</summary>
    /// <returns>Whether she held anybody of it.</returns>
    public static async Task<bool> ReleaseAsync(PortalDbContext db, Guid groupId, Guid agentId, CancellationToken cancellationToken)
    {
        // The household before its people, as whoever takes it does.
        await FreeGroupAsync(db, groupId, agentId, cancellationToken);
        return await GiveBackAsync(
            db,
            db.CampaignContacts.Where(contact => contact.GroupId == groupId).Where(CampaignContact.Held.For(agentId)),
            cancellationToken) > 0;
    }

    /// <summary>Frees the household's row.</summary>
    public static Task FreeGroupAsync(PortalDbContext db, Guid groupId, Guid agentId, CancellationToken cancellationToken)
        => db.CallGroups.Where(group => group.Id == groupId && group.LeaseAgentId == agentId).ExecuteUpdateAsync(
            set => set.SetProperty(group => group.LeaseAgentId, (Guid?)null)
                .SetProperty(group => group.LeaseEndsAt, (DateTime?)null)
                .SetProperty(group => group.Version, Guid.NewGuid()),
            cancellationToken);

    /// <summary>Lengthens a lease.</summary>
    /// <returns>The new end; null when the agent holds the household no more.</returns>
    public static async Task<DateTime?> RenewAsync(
        PortalDbContext db, Guid groupId, Guid agentId, DateTime now, CancellationToken cancellationToken)
    {
        var end = Lease.EndFrom(now);
        var held = db.CampaignContacts.Where(contact => contact.GroupId == groupId).Where(CampaignContact.Held.For(agentId));
        if (!await held.AnyAsync(cancellationToken))
            return null;
        await db.CallGroups.Where(group => group.Id == groupId && group.LeaseAgentId == agentId).ExecuteUpdateAsync(
            set => set.SetProperty(group => group.LeaseEndsAt, end), cancellationToken);
        await held.ExecuteUpdateAsync(set => set.SetProperty(contact => contact.LeaseEndsAt, end), cancellationToken);
        return end;
    }

    private static Task<int> ReserveAsync(IQueryable<CampaignContact> contacts, Guid agentId, DateTime end, CancellationToken cancellationToken)
        => contacts.ExecuteUpdateAsync(
            set => set.SetProperty(contact => contact.ReturnState, contact => contact.State)
                .SetProperty(contact => contact.State, ContactState.Reserved)
                .SetProperty(contact => contact.LeaseAgentId, agentId)
                .SetProperty(contact => contact.LeaseEndsAt, end)
                .SetProperty(contact => contact.Version, Guid.NewGuid()),
            cancellationToken);

    private static Task<int> GiveBackAsync(PortalDbContext db, IQueryable<CampaignContact> held, CancellationToken cancellationToken)
        => held.ExecuteUpdateAsync(
            set => set.SetProperty(contact => contact.State, contact => contact.ReturnState!.Value)
                .SetProperty(contact => contact.ReturnState, (ContactState?)null)
                .SetProperty(contact => contact.LeaseAgentId, (Guid?)null)
                .SetProperty(contact => contact.LeaseEndsAt, (DateTime?)null)
                .SetProperty(contact => contact.Version, Guid.NewGuid()),
            cancellationToken);
}
