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

    /// <summary>People standing in a line, in order; those whose birth nobody knows are to be asked for after the others.</summary>
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
        var standing = Query(db, campaignId, line, agentId, languages, now);
        if (CallLines.AreByDueInstant.Contains(line))
            return await FirstAsync(standing, cancellationToken);
        // Asked apart, each along the index: those whose birth nobody knows wait until no other is left.
        var known = await FirstAsync(standing.Where(CampaignContact.BirthKnown), cancellationToken);
        return known.Count > 0 ? known : await FirstAsync(standing.Where(CampaignContact.BirthKnown.Not()).OrderBy(contact => contact.Id), cancellationToken);
    }

    private static async Task<IReadOnlyList<(Guid ContactId, Guid GroupId)>> FirstAsync(IQueryable<CampaignContact> standing, CancellationToken cancellationToken)
    {
        var first = await standing.Select(contact => new { contact.Id, contact.GroupId }).Take(Few).ToListAsync(cancellationToken);
        return [.. first.Select(contact => (contact.Id, contact.GroupId))];
    }
}
