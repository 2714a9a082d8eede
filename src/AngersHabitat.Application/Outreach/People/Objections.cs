using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Excludes somebody who objects from every campaign that is not closed, and takes aside whoever may be her under another reference.</summary>
internal static class Objections
{
    /// <summary>Notes the objection and excludes the person, even from a call under way.</summary>
    public static async Task ApplyAsync(PortalDbContext db, Person person, ObjectionSource source, DateTime now, CancellationToken cancellationToken)
    {
        person.Object(source, now);
        await ExcludeAsync(db, person, cancellationToken);
        foreach (var twin in await DoublesAsync(db, person, cancellationToken))
        {
            twin.SetAside(person.Id);
            await ExcludeAsync(db, twin, cancellationToken);
        }
    }

    /// <summary>Takes up again, in every campaign that goes on, somebody who is not the one who objected.</summary>
    public static async Task ReadmitAsync(PortalDbContext db, Person person, DateTime now, CancellationToken cancellationToken)
    {
        var contacts = await db.CampaignContacts
            .Where(contact => contact.PersonId == person.Id && contact.State == ContactState.Excluded
                && db.Campaigns.Any(campaign => campaign.Id == contact.CampaignId && !CampaignStates.Ended.Contains(campaign.State)))
            .ToListAsync(cancellationToken);
        foreach (var contact in contacts)
            contact.Readmit(now);
    }

    private static async Task<IEnumerable<Person>> DoublesAsync(PortalDbContext db, Person person, CancellationToken cancellationToken)
    {
        if (person.Phone.Length == 0)
            return [];
        var (birth, first, second) = (person.BirthDate, person.Phone, person.Phone2 ?? person.Phone);
        var alike = await db.People.Where(other => other.ObjectedAt == null && other.BirthDate == birth
            && (other.Phone == first || other.Phone2 == first || other.Phone == second || other.Phone2 == second)).ToListAsync(cancellationToken);
        return alike.Where(person.LooksLike);
    }

    private static async Task ExcludeAsync(PortalDbContext db, Person person, CancellationToken cancellationToken)
    {
        var contacts = await db.CampaignContacts
            .Where(contact => contact.PersonId == person.Id && contact.State != ContactState.Excluded
                && db.Campaigns.Any(campaign => campaign.Id == contact.CampaignId && !CampaignStates.Ended.Contains(campaign.State)))
            .ToListAsync(cancellationToken);
        foreach (var contact in contacts)
            contact.Exclude();
    }
}
