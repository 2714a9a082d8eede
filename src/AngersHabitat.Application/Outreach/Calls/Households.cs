using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>People linked and separated by an agent who has one of them on the line.</summary>
internal static class Households
{
    /// <summary>Makes one household of two, whom the agent then holds; what was decided stays for every file to come.</summary>
    /// <exception cref="RuleException"><c>Outreach.AlreadyReserved</c>: a colleague has the other one on the line.</exception>
    public static async Task JoinAsync(PortalDbContext db, CampaignContact held, Guid otherContactId, Guid agentId, DateTime now, CancellationToken cancellationToken)
    {
        var other = await OtherAsync(db, otherContactId, cancellationToken);
        await DecideAsync(db, held.PersonId, other.PersonId, isSame: true, agentId, now, cancellationToken);
        if (other.GroupId == held.GroupId)
            return;
        var free = await db.CallGroups.Where(group => group.Id == other.GroupId).Where(CallGroup.Free.For(new Seeker(agentId, now)))
            .ExecuteUpdateAsync(set => set.SetProperty(group => group.LeaseAgentId, (Guid?)null).SetProperty(group => group.LeaseEndsAt, (DateTime?)null), cancellationToken);
        if (free == 0)
            throw new RuleException("Outreach.AlreadyReserved");
        var (from, to) = (other.GroupId, held.GroupId);
        await db.People.Where(person => person.GroupId == from).ExecuteUpdateAsync(
            set => set.SetProperty(person => person.GroupId, to).SetProperty(person => person.Version, Guid.NewGuid()), cancellationToken);
        await db.CampaignContacts.Where(contact => contact.GroupId == from).ExecuteUpdateAsync(
            set => set.SetProperty(contact => contact.GroupId, to).SetProperty(contact => contact.Version, Guid.NewGuid()), cancellationToken);
        await Leases.TakeAsync(db, to, held.Id, agentId, now, cancellationToken);
    }

    /// <summary>Takes somebody out of the household of the person on the line, and gives her back.</summary>
    public static async Task PartAsync(PortalDbContext db, CampaignContact held, Guid otherContactId, Guid agentId, DateTime now, CancellationToken cancellationToken)
    {
        var other = await OtherAsync(db, otherContactId, cancellationToken);
        var mates = await db.People.Where(person => person.GroupId == held.GroupId && person.Id != other.PersonId).Select(person => person.Id).ToListAsync(cancellationToken);
        foreach (var mate in mates.Union([held.PersonId]))
            await DecideAsync(db, mate, other.PersonId, isSame: false, agentId, now, cancellationToken);
        if (other.GroupId != held.GroupId)
            return;
        var group = new CallGroup(Guid.CreateVersion7());
        db.CallGroups.Add(group);
        (await db.People.SingleAsync(person => person.Id == other.PersonId, cancellationToken)).MoveTo(group.Id);
        foreach (var contact in await db.CampaignContacts.Where(row => row.PersonId == other.PersonId).ToListAsync(cancellationToken))
        {
            if (contact.IsHeldBy(agentId))
                contact.Release(agentId);
            contact.MoveTo(group.Id);
        }
    }

    /// <summary>The person on the line, if the agent holds her.</summary>
    public static async Task<CampaignContact> HeldAsync(PortalDbContext db, Guid contactId, Guid agentId, CancellationToken cancellationToken)
    {
        var contact = await db.CampaignContacts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == contactId, cancellationToken) ?? throw new NotFoundException("CampaignContact");
        return contact.IsHeldBy(agentId) ? contact : throw new RuleException("Outreach.LeaseLost");
    }

    private static async Task<CampaignContact> OtherAsync(PortalDbContext db, Guid contactId, CancellationToken cancellationToken)
        => await db.CampaignContacts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == contactId, cancellationToken) ?? throw new NotFoundException("CampaignContact");

    private static async Task DecideAsync(PortalDbContext db, Guid one, Guid other, bool isSame, Guid agentId, DateTime now, CancellationToken cancellationToken)
    {
        if (one == other)
            return;
        var (first, second) = HouseholdDecision.Ordered(one, other);
        if (await db.HouseholdDecisions.FindAsync([first, second], cancellationToken) is { } known)
            known.Decide(isSame, agentId, now);
        else
            db.HouseholdDecisions.Add(new HouseholdDecision(one, other, isSame, agentId, now));
    }
}
