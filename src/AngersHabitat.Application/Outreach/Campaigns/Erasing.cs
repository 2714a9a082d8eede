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

    /// <summary>Forgets what calls, referrals and tasks noted of some contacts; the figures stay. A statement for each table: a campaign has thousands of rows.</summary>
    public static async Task ForgetAsync(PortalDbContext db, IQueryable<CampaignContact> contacts, CancellationToken cancellationToken)
    {
        var ids = contacts.Select(contact => contact.Id);
        await ForgetCallsAsync(db.CallAttempts.Where(row => ids.Contains(row.ContactId)), cancellationToken);
        await ForgetTasksAsync(db.Escalations.Where(row => ids.Contains(row.ContactId)), cancellationToken);
        (await db.Referrals.Where(row => ids.Contains(row.ContactId)).ToListAsync(cancellationToken)).ForEach(row => row.Anonymise());
    }

    /// <summary>As <see cref="CampaignContact.Anonymise"/>, all at once.</summary>
    public static Task ForgetContactsAsync(IQueryable<CampaignContact> contacts, CancellationToken cancellationToken) => contacts.ExecuteUpdateAsync(
        set => set.SetProperty(row => row.LivesAlone, false).SetProperty(row => row.BirthDate, Person.NoBirthDate).SetProperty(row => row.Language, Languages.French)
            .SetProperty(row => row.CallbackAgentId, (Guid?)null).SetProperty(row => row.Version, Guid.NewGuid()),
        cancellationToken);

    /// <summary>As <see cref="CallAttempt.Anonymise"/>, all at once.</summary>
    public static Task ForgetCallsAsync(IQueryable<CallAttempt> calls, CancellationToken cancellationToken) => calls.ExecuteUpdateAsync(
        set => set.SetProperty(row => row.Number, (string?)null).SetProperty(row => row.Wishes, (string?)null).SetProperty(row => row.Note, (string?)null)
            .SetProperty(row => row.CancelReason, (string?)null),
        cancellationToken);

    /// <summary>As <see cref="Escalation.Anonymise"/>, all at once.</summary>
    public static Task ForgetTasksAsync(IQueryable<Escalation> tasks, CancellationToken cancellationToken) => tasks.ExecuteUpdateAsync(
        set => set.SetProperty(row => row.Result, (string?)null).SetProperty(row => row.Note, (string?)null).SetProperty(row => row.Version, Guid.NewGuid()),
        cancellationToken);
}
