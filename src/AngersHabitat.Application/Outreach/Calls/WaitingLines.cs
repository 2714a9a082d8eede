using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// The waiting lines of <see cref="NextPersonKey"/> as queries, each along an index, so that the answer takes as long with
/// ten people left as with a hundred thousand.
/// </summary>
public static class WaitingLines
{
    // Only a household that somebody has just taken makes the first candidate fail, so a few are enough.
    private const int Few = 20;

    /// <summary>People standing in a line, in order.</summary>
    public static IQueryable<CampaignContact> Query(
        PortalDbContext db, Guid campaignId, CallRank line, Guid agentId, IReadOnlyList<string> languages, DateTime now)
    {
        // Flags are compared as parameters: as conditions of their own (« NOT Urgent ») SQLite does not use the index for them.
        var (yes, no) = (true, false);
        var contacts = db.CampaignContacts.AsNoTracking().Where(contact => contact.CampaignId == campaignId && languages.Contains(contact.Language));
        return line switch
        {
            CallRank.MyCallback => Due(contacts, ContactState.CallbackDue, now).Where(contact => contact.CallbackAgentId == agentId),
            CallRank.Callback => Due(contacts, ContactState.CallbackDue, now).Where(contact => contact.CallbackAgentId != agentId),
            CallRank.Urgent => contacts
                .Where(contact => (contact.State == ContactState.ToCall || contact.State == ContactState.RetryDue) && contact.Urgent == yes)
                .OrderBy(contact => contact.BirthDate).ThenBy(contact => contact.Id),
            CallRank.NeverCalledAlone => NeverCalled(contacts, yes, no),
            CallRank.NeverCalled => NeverCalled(contacts, no, no),
            _ => Due(contacts, ContactState.RetryDue, now).Where(contact => contact.Urgent == no),
        };
    }

    internal static async Task<IReadOnlyList<(Guid ContactId, Guid GroupId)>> FirstAsync(
        PortalDbContext db, Guid campaignId, CallRank line, Guid agentId, IReadOnlyList<string> languages, DateTime now, CancellationToken cancellationToken)
    {
        var first = await Query(db, campaignId, line, agentId, languages, now)
            .Select(contact => new { contact.Id, contact.GroupId }).Take(Few).ToListAsync(cancellationToken);
        return [.. first.Select(contact => (contact.Id, contact.GroupId))];
    }

    private static IQueryable<CampaignContact> Due(IQueryable<CampaignContact> contacts, ContactState state, DateTime now)
        => contacts.Where(contact => contact.State == state && contact.DueAt <= now).OrderBy(contact => contact.DueAt).ThenBy(contact => contact.Id);

    private static IQueryable<CampaignContact> NeverCalled(IQueryable<CampaignContact> contacts, bool alone, bool urgent)
        => contacts.Where(contact => contact.State == ContactState.ToCall && contact.Urgent == urgent && contact.LivesAlone == alone)
            .OrderBy(contact => contact.BirthDate).ThenBy(contact => contact.Id);
}
