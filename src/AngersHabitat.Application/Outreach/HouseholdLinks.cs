using AngersHabitat.Domain.Outreach;
using AngersHabitat.Store;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Application.Outreach;

/// <summary>Puts new people into households, joining households that they link; a household under call keeps its lease.</summary>
internal static class HouseholdLinks
{
    /// <summary>Gives each new person her household.</summary>
    public static async Task LinkAsync(PortalDbContext db, IReadOnlyList<Person> fresh, CancellationToken cancellationToken)
    {
        var neighbours = await NeighboursAsync(db, fresh, cancellationToken);
        // People of one household stay together whatever links them: their common row is one more link.
        var members = neighbours.Select(person => Member(person, "g" + person.GroupId)).Concat(fresh.Select(person => Member(person, null)));
        var groupOf = neighbours.ToDictionary(person => person.Id, person => person.GroupId);
        var byId = fresh.ToDictionary(person => person.Id);
        foreach (var linked in CallGrouping.Link(members))
        {
            var groups = linked.Where(groupOf.ContainsKey).Select(id => groupOf[id]).Distinct().ToList();
            var group = await KeptAsync(db, groups, cancellationToken);
            foreach (var person in linked.Where(byId.ContainsKey).Select(id => byId[id]))
                person.MoveTo(group);
        }
    }

    private static GroupMember Member(Person person, string? group)
    {
        // Somebody anonymous has no number left, which links her to nobody.
        string?[] links = [person.Phone, person.Phone2, group];
        return new GroupMember(person.Id, person.HouseholdKey, [.. links.Where(link => !string.IsNullOrEmpty(link)).Select(link => link!)]);
    }

    // Whoever shares a number or a household with somebody new, and everyone already linked to them.
    private static async Task<List<Person>> NeighboursAsync(PortalDbContext db, IReadOnlyList<Person> fresh, CancellationToken cancellationToken)
    {
        var numbers = fresh.SelectMany(person => new[] { person.Phone, person.Phone2 }).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var keys = fresh.Select(person => person.HouseholdKey).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return await db.People.AsNoTracking()
            .Where(person => db.People.Any(other => other.GroupId == person.GroupId
                && (numbers.Contains(other.Phone) || numbers.Contains(other.Phone2!) || keys.Contains(other.HouseholdKey!))))
            .ToListAsync(cancellationToken);
    }

    private static async Task<Guid> KeptAsync(PortalDbContext db, List<Guid> groups, CancellationToken cancellationToken)
    {
        if (groups.Count == 0)
        {
            var made = new CallGroup(Guid.CreateVersion7());
            db.CallGroups.Add(made);
            return made.Id;
        }
        if (groups.Count == 1)
            return groups[0];
        var kept = await db.CallGroups.Where(group => groups.Contains(group.Id)).OrderByDescending(group => group.LeaseEndsAt).Select(group => group.Id).FirstAsync(cancellationToken);
        await db.People.Where(person => groups.Contains(person.GroupId) && person.GroupId != kept).ExecuteUpdateAsync(
            set => set.SetProperty(person => person.GroupId, kept).SetProperty(person => person.Version, Guid.NewGuid()), cancellationToken);
        await db.CampaignContacts.Where(contact => groups.Contains(contact.GroupId) && contact.GroupId != kept).ExecuteUpdateAsync(
            set => set.SetProperty(contact => contact.GroupId, kept).SetProperty(contact => contact.Version, Guid.NewGuid()), cancellationToken);
        return kept;
    }
}
