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

    /// <summary>Who stands first in each line, in the order of the lines: one statement, each part of it along its index.</summary>
    internal static async Task<IReadOnlyList<Candidate>> FirstOfEachAsync(
        PortalDbContext db, Guid campaignId, Guid agentId, IReadOnlyList<string> languages, DateTime now, CancellationToken cancellationToken)
    {
        IQueryable<Candidate>? all = null;
        foreach (var (part, index) in Parts(db, campaignId, agentId, languages, now).Select((part, index) => (part, index)))
        {
            var first = part.Standing.Take(1).Select(contact => new Candidate
            {
                Order = index, ContactId = contact.Id, GroupId = contact.GroupId,
                People = db.CampaignContacts.Count(mate => mate.GroupId == contact.GroupId),
            });
            all = all?.Concat(first) ?? first;
        }
        var found = await all!.ToListAsync(cancellationToken);
        return [.. found.OrderBy(candidate => candidate.Order).Select(candidate => candidate with { Line = LineOf(candidate.Order) })];
    }

    // Those whose birth nobody knows stand after the others of their line, asked for apart, each along the index.
    private static IEnumerable<(CallRank Line, IQueryable<CampaignContact> Standing)> Parts(
        PortalDbContext db, Guid campaignId, Guid agentId, IReadOnlyList<string> languages, DateTime now)
    {
        foreach (var line in Enum.GetValues<CallRank>())
        {
            var standing = Query(db, campaignId, line, agentId, languages, now);
            if (CallLines.AreByDueInstant.Contains(line))
            {
                yield return (line, standing);
                continue;
            }
            yield return (line, standing.Where(CampaignContact.BirthKnown));
            yield return (line, standing.Where(CampaignContact.BirthKnown.Not()).OrderBy(contact => contact.Id));
        }
    }

    private static CallRank LineOf(int order)
        => Enum.GetValues<CallRank>().SelectMany(line => Enumerable.Repeat(line, CallLines.AreByDueInstant.Contains(line) ? 1 : 2)).ElementAt(order);

    /// <summary>Somebody who may come next.</summary>
    internal sealed record Candidate
    {
        /// <summary>Before whom she comes.</summary>
        public int Order { get; init; }

        public CallRank Line { get; init; }

        public Guid ContactId { get; init; }

        public Guid GroupId { get; init; }

        /// <summary>How many rows of campaigns her household has, hers included.</summary>
        public int People { get; init; }
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
