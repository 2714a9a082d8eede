using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>What is erased, of a campaign or of one person.</summary>
internal static class Erasing
{
    /// <summary>People of a campaign whom no other one still needs.</summary>
    public static IQueryable<Person> People(PortalDbContext db, Guid campaignId)
        => db.People.Where(person => db.CampaignContacts.Any(contact => contact.PersonId == person.Id && contact.CampaignId == campaignId)
            && !db.CampaignContacts.Any(contact => contact.PersonId == person.Id && contact.CampaignId != campaignId
                && db.Campaigns.Any(other => other.Id == contact.CampaignId && other.State != CampaignState.Anonymised)));

    /// <summary>Forgets what calls, referrals and tasks noted of some contacts; the figures stay.</summary>
    public static async Task ForgetAsync(PortalDbContext db, IQueryable<CampaignContact> contacts, CancellationToken cancellationToken)
    {
        var ids = contacts.Select(contact => contact.Id);
        (await contacts.ToListAsync(cancellationToken)).ForEach(row => row.Anonymise());
        (await db.CallAttempts.Where(row => ids.Contains(row.ContactId)).ToListAsync(cancellationToken)).ForEach(row => row.Anonymise());
        (await db.Referrals.Where(row => ids.Contains(row.ContactId)).ToListAsync(cancellationToken)).ForEach(row => row.Anonymise());
        (await db.Escalations.Where(row => ids.Contains(row.ContactId)).ToListAsync(cancellationToken)).ForEach(row => row.Anonymise());
    }
}
