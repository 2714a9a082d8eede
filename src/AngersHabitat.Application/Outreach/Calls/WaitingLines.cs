using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// The waiting lines of <see cref="CallLines"/> as queries, each along an index, so that the answer takes as long with
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
        var standing = db.CampaignContacts.AsNoTracking().Where(contact => contact.CampaignId == campaignId && languages.Contains(contact.Language))
            .Where(CallLines.Of(line).For(new Seeker(agentId, now)));
        return CallLines.AreByDueInstant.Contains(line)
            ? standing.OrderBy(contact => contact.DueAt).ThenBy(contact => contact.Id)
            : standing.OrderBy(contact => contact.BirthDate).ThenBy(contact => contact.Id);
    }

    internal static async Task<IReadOnlyList<(Guid ContactId, Guid GroupId)>> FirstAsync(
        PortalDbContext db, Guid campaignId, CallRank line, Guid agentId, IReadOnlyList<string> languages, DateTime now, CancellationToken cancellationToken)
    {
        var first = await Query(db, campaignId, line, agentId, languages, now)
            .Select(contact => new { contact.Id, contact.GroupId }).Take(Few).ToListAsync(cancellationToken);
        return [.. first.Select(contact => (contact.Id, contact.GroupId))];
    }
}
