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

    /// <summary>Erases all who were called in a campaign and whom no other one still needs, and what it noted of anybody.</summary>
    /// <returns>How many people's names are gone.</returns>
    public static async Task<int> ForgetCampaignAsync(PortalDbContext db, Guid campaignId, IErasureRegister register, CancellationToken cancellationToken)
    {
        var ids = await People(db, campaignId).Select(person => person.Id).ToListAsync(cancellationToken);
        var people = await ForgetPeopleAsync(People(db, campaignId), cancellationToken);
        var contacts = db.CampaignContacts.Where(row => row.CampaignId == campaignId);
        await ForgetContactsAsync(contacts, cancellationToken);
        await ForgetAsync(db, contacts, cancellationToken);
        await register.CertifyAsync(ErasingRule.Campaign, ids, cancellationToken);
        return people;
    }

    /// <summary>Forgets what calls, referrals and tasks noted of some contacts; the figures stay. A statement for each table: a campaign has thousands of rows.</summary>
    public static async Task ForgetAsync(PortalDbContext db, IQueryable<CampaignContact> contacts, CancellationToken cancellationToken)
    {
        var ids = contacts.Select(contact => contact.Id);
        await ForgetCallsAsync(db.CallAttempts.Where(row => ids.Contains(row.ContactId)), cancellationToken);
        await ForgetTasksAsync(db.Escalations.Where(row => ids.Contains(row.ContactId)), cancellationToken);
        await ForgetReferralsAsync(db, db.Referrals.Where(row => ids.Contains(row.ContactId)), cancellationToken);
    }

    /// <summary>As <see cref="Person.Anonymise"/>, all at once.</summary>
    /// <returns>How many.</returns>
#pragma warning disable MA0011 // It is the store that makes letters small, and of an identifier only.
    public static Task<int> ForgetPeopleAsync(IQueryable<Person> people, CancellationToken cancellationToken) => people.ExecuteUpdateAsync(
        set => set.SetProperty(row => row.Reference, row => row.ObjectedAt == null ? Person.AnonymousPrefix + row.Id.ToString().ToLower() : row.Reference)
            .SetProperty(row => row.ReferenceKey, row => row.ObjectedAt == null ? Person.AnonymousPrefix + row.Id.ToString().ToLower() : row.ReferenceKey)
            .SetProperty(row => row.Civility, Civility.Unknown).SetProperty(row => row.LastName, "").SetProperty(row => row.FirstName, "").SetProperty(row => row.SearchName, "")
            .SetProperty(row => row.BirthDate, Person.NoBirthDate).SetProperty(row => row.Phone, "").SetProperty(row => row.Phone2, (string?)null)
            .SetProperty(row => row.PhoneFaultyAt, (DateTime?)null).SetProperty(row => row.Phone2FaultyAt, (DateTime?)null)
            .SetProperty(row => row.Residence, "").SetProperty(row => row.Address, "").SetProperty(row => row.HouseholdKey, (string?)null)
            .SetProperty(row => row.Language, Languages.French).SetProperty(row => row.LivesAlone, false)
            .SetProperty(row => row.Gaps, PersonGaps.None).SetProperty(row => row.LooksLikeId, (Guid?)null).SetProperty(row => row.Version, Guid.NewGuid()),
        cancellationToken);
#pragma warning restore MA0011

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

    /// <summary>As <see cref="Referral.Anonymise"/>, all at once.</summary>
    public static async Task ForgetReferralsAsync(PortalDbContext db, IQueryable<Referral> referrals, CancellationToken cancellationToken)
    {
        var ids = referrals.Select(referral => referral.Id);
        await db.Set<ReferralStep>().Where(step => ids.Contains(step.ReferralId)).ExecuteUpdateAsync(set => set.SetProperty(step => step.Comment, (string?)null), cancellationToken);
        await referrals.IgnoreAutoIncludes().ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Result, (string?)null).SetProperty(row => row.EmergencyReason, row => row.EmergencyReason == null ? null : "")
                .SetProperty(row => row.Version, Guid.NewGuid()),
            cancellationToken);
    }

    /// <summary>As <see cref="Escalation.Anonymise"/>, all at once.</summary>
    public static Task ForgetTasksAsync(IQueryable<Escalation> tasks, CancellationToken cancellationToken) => tasks.ExecuteUpdateAsync(
        set => set.SetProperty(row => row.Result, (string?)null).SetProperty(row => row.Note, (string?)null).SetProperty(row => row.Version, Guid.NewGuid()),
        cancellationToken);
}
