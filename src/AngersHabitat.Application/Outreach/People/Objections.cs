using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Excludes somebody who objects from every campaign that is not closed, and takes aside whoever may be her under another reference.</summary>
internal static class Objections
{
    /// <summary>Who has a reference.</summary>
    /// <exception cref="RuleException"><c>Outreach.UnknownReference</c>.</exception>
    public static async Task<Person> OfReferenceAsync(PortalDbContext db, string? reference, string field, CancellationToken cancellationToken)
    {
        var key = LookupKey.Of(reference);
        return await db.People.FirstOrDefaultAsync(row => row.ReferenceKey == key, cancellationToken) ?? throw new RuleException("Outreach.UnknownReference", field);
    }

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
        foreach (var contact in await Excluded(db, person.Id).ToListAsync(cancellationToken))
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
        var contacts = await Running(db, person.Id).Where(contact => contact.State != ContactState.Excluded).ToListAsync(cancellationToken);
        foreach (var contact in contacts)
            contact.Exclude();
    }

    /// <summary>Ends the objection, and what it supposed of others.</summary>
    /// <returns>The person herself and those who were taken aside for looking like her.</returns>
    public static async Task<IReadOnlyList<Person>> LiftAsync(PortalDbContext db, Person person, CancellationToken cancellationToken)
    {
        person.LiftObjection();
        var twins = await db.People.Where(other => other.LooksLikeId == person.Id).ToListAsync(cancellationToken);
        twins.ForEach(twin => twin.IsSomebodyElse());
        return [person, .. twins];
    }

    /// <summary>Where she is excluded, in campaigns that are not closed.</summary>
    public static IQueryable<CampaignContact> Excluded(PortalDbContext db, Guid personId) => Running(db, personId).Where(contact => contact.State == ContactState.Excluded);

    private static IQueryable<CampaignContact> Running(PortalDbContext db, Guid personId)
        => db.CampaignContacts.Where(contact => contact.PersonId == personId
            && db.Campaigns.Any(campaign => campaign.Id == contact.CampaignId && !CampaignStates.Ended.Contains(campaign.State)));
}
