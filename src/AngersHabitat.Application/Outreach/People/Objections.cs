using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Excludes somebody who objects from every campaign that is not closed.</summary>
internal static class Objections
{
    /// <summary>Notes the objection and excludes the person, even from a call under way.</summary>
    public static async Task ApplyAsync(PortalDbContext db, Person person, ObjectionSource source, DateTime now, CancellationToken cancellationToken)
    {
        person.Object(source, now);
        var contacts = await db.CampaignContacts
            .Where(contact => contact.PersonId == person.Id && contact.State != ContactState.Excluded
                && db.Campaigns.Any(campaign => campaign.Id == contact.CampaignId && !CampaignStates.Ended.Contains(campaign.State)))
            .ToListAsync(cancellationToken);
        foreach (var contact in contacts)
            contact.Exclude();
    }
}
