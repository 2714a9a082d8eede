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

    /// <summary>People standing in a line whose language is among those given, as <see cref="CampaignAgent.Languages"/> has them.</summary>
    public static IQueryable<CampaignContact> Query(PortalDbContext db, Guid campaignId, CallRank line, Guid agentId, string languages, DateTime now)
        => db.CampaignContacts.AsNoTracking().Where(contact => contact.CampaignId == campaignId).Where(CampaignContact.SpokenIn.For(languages))
            .Where(CallLines.Of(line).For(new Seeker(agentId, now)));

    /// <summary>
    /// People standing in a line, in order: in one part, or in two of which the second comes when nobody is left in the first. Those whose birth nobody knows are such a part,
    /// so that each is asked for along the index.
    /// </summary>
    internal static IEnumerable<IQueryable<CampaignContact>> InOrder(IQueryable<CampaignContact> standing, CallRank line)
        => CallLines.AreByDueInstant.Contains(line)
            ? [standing.OrderBy(contact => contact.DueAt).ThenBy(contact => contact.Id)]
            :
            [
                standing.Where(CampaignContact.BirthKnown).OrderBy(contact => contact.BirthDate).ThenBy(contact => contact.Id),
                standing.Where(CampaignContact.BirthKnown.Not()).OrderBy(contact => contact.Id),
            ];

    internal static async Task<IReadOnlyList<(Guid ContactId, Guid GroupId)>> FirstAsync(
        PortalDbContext db, Guid campaignId, CallRank line, Guid agentId, string languages, DateTime now, CancellationToken cancellationToken)
    {
        foreach (var part in InOrder(Query(db, campaignId, line, agentId, languages, now), line))
        {
            var first = await part.Select(contact => new { contact.Id, contact.GroupId }).Take(Few).ToListAsync(cancellationToken);
            if (first.Count > 0)
                return [.. first.Select(contact => (contact.Id, contact.GroupId))];
        }
        return [];
    }
}
